package vn.giaoban.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Person;
import vn.giaoban.parse.Quote;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;

/// What a notice offers about where it comes from.
///
/// @param placeLine "Đồng Tháp, ngày 21 tháng 8 năm 2020"
/// @param issuerLines lines of the header such as "UBND TỈNH LÀO CAI"; may be one flattened line
/// @param agency the issuing body's full name: "Sở Khoa học và Công nghệ"
/// @param text the whole notice
/// @param body where titles and body stand in `text`
/// @param date of meeting, issue or period: decides which state of the map holds; null if unknown
/// @param people chair and signer
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
