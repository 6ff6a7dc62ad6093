package vn.giaoban.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Person;
import vn.giaoban.parse.Quote;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;

/// The parts of a notice that may reveal its province.
///
/// @param placeLine "Đồng Tháp, ngày 21 tháng 8 năm 2020"
/// @param issuerLines header lines such as "UBND TỈNH LÀO CAI"; may be one flattened line
/// @param agency full name of the issuing body: "Sở Khoa học và Công nghệ"
/// @param text the whole notice
/// @param body lines of titles and body in `text`
/// @param date of meeting, issue or period, which determines the era; null if unknown
/// @param people chair and signatory
public record ProvinceClues(
    @Nullable Quote placeLine,
    List<Quote> issuerLines,
    @Nullable String agency,
    LinedText text,
    Lines body,
    @Nullable LocalDate date,
    List<Person> people) {
  public ProvinceClues {
    issuerLines = List.copyOf(issuerLines);
    people = List.copyOf(people);
  }
}
