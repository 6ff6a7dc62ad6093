package vn.giaoban.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which province a notice belongs to, and why.
///
/// @param province slug as the notice knows it; null where the basis is unknown
/// @param provinceNow slug of the province that it lies in today
/// @param evidence where the province is stated or mentioned, what speaks for it; else all that was
///   weighed, the winner's first
/// @param candidates slugs where several remain, the likeliest first; else empty
public record Placement(
    @Nullable String province,
    @Nullable String provinceNow,
    ProvinceBasis provinceBasis,
    List<Evidence> evidence,
    List<String> candidates) {
  /// Of a body that serves the whole country.
  public static final Placement NONE =
      new Placement(null, null, ProvinceBasis.UNKNOWN, List.of(), List.of());

  public Placement {
    evidence = List.copyOf(evidence);
    candidates = List.copyOf(candidates);
  }

  public Location location() {
    return new Location(province, provinceNow, provinceBasis);
  }
}
