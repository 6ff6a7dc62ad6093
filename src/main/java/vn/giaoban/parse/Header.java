package vn.giaoban.parse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Lines;

/// What a notice says of itself before and after its conclusions.
///
/// @param place of the place line "Đồng Tháp, ngày 21 tháng 8 năm 2020" all the words, its date too
/// @param issuer the lines of the issuing bodies, the superior's first
/// @param body the lines from the title to the end of the text
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

  /// The same with what is declared in the place of what was read.
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
