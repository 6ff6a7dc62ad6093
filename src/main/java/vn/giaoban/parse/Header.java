package vn.giaoban.parse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Lines;

/// The metadata of a notice, from the text before and after its conclusions.
///
/// @param place the whole place line, with its date: "Đồng Tháp, ngày 21 tháng 8 năm 2020"
/// @param issuer lines of the issuing bodies, superior body first
/// @param body lines from the title to the end of the text
public record Header(
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable String agency,
    @Nullable Quote place,
    List<Quote> issuer,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate metOn,
    @Nullable Period period,
    @Nullable Person chair,
    @Nullable Person signer,
    Lines body) {
  public Header {
    issuer = List.copyOf(issuer);
  }

  /// The header overridden by what is declared.
  public Header with(Declared declared) {
    return new Header(
        first(declared.number(), number),
        first(declared.symbol(), symbol),
        first(declared.type(), type),
        first(declared.title(), title),
        first(declared.agency(), agency),
        place,
        issuer,
        first(declared.issuedOn(), issuedOn),
        first(declared.metOn(), metOn),
        first(declared.period(), period),
        first(declared.chair(), chair),
        first(declared.signer(), signer),
        body);
  }

  private static <T> @Nullable T first(@Nullable T declared, @Nullable T read) {
    return declared == null ? read : declared;
  }
}
