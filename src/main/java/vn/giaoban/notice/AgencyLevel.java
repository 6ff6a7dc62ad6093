package vn.giaoban.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The level of an issuing body (cấp của cơ quan), by the territory that it serves.
public enum AgencyLevel {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE,
  /// Serves no territory: a school, an institute, a hospital, an enterprise and the like.
  UNIT;

  /// The level of this name in tables; null for an empty name.
  ///
  /// @throws IllegalArgumentException naming the error
  public static @Nullable AgencyLevel of(String name) {
    return name.isEmpty() ? null : valueOf(name.toUpperCase(Locale.ROOT));
  }
}
