package vn.giaoban.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a user declares of a notice (khai báo), overriding its file; null if not declared.
///
/// @param province slug
public record Declared(
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable String agency,
    @Nullable String province,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate metOn,
    @Nullable Period period,
    @Nullable Person chair,
    @Nullable Person signer) {
  public static final Declared NOTHING =
      new Declared(null, null, null, null, null, null, null, null, null, null, null);
}
