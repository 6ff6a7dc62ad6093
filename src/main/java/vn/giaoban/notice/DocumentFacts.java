package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;

/// What a notice says it is: its number, type, title and issuing body.
///
/// @param number 1104 of "Số: 1104/TB-SKHCN"
/// @param symbol "TB-SKHCN" of "Số: 1104/TB-SKHCN"
/// @param type abbreviation of the document type: `TB`, `BC`, `BB`, …
/// @param agency issuing body without its province
public record DocumentFacts(
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable String agency,
    @Nullable AgencyLevel agencyLevel) {
  /// Nothing is known.
  public static final DocumentFacts NONE = new DocumentFacts(null, null, null, null, null, null);

  public DocumentFacts withTitle(@Nullable String other) {
    return new DocumentFacts(number, symbol, type, other, agency, agencyLevel);
  }

  public DocumentFacts withAgencyLevel(@Nullable AgencyLevel level) {
    return new DocumentFacts(number, symbol, type, title, agency, level);
  }
}
