package vn.giaoban.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Meeting;
import vn.giaoban.text.Lines;

/// The metadata of a notice, from the text before and after its conclusions.
///
/// @param place the whole place line, with its date: "Đồng Tháp, ngày 21 tháng 8 năm 2020"
/// @param issuer lines of the issuing bodies, superior body first
/// @param body lines from the title to the end of the text
public record Header(
    DocumentFacts document,
    Meeting meeting,
    @Nullable Quote place,
    List<Quote> issuer,
    Lines body) {
  public Header {
    issuer = List.copyOf(issuer);
  }

  /// The header overridden by what is declared.
  public Header with(Declared declared) {
    return new Header(declared.over(document), declared.over(meeting), place, issuer, body);
  }
}
