package vn.giaoban.analytics.series;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Person;
import vn.giaoban.search.NoticeHeader;

/// A notice as a line of `catalog.csv` (RFC 4180) with the known fields filled in, for a user to
/// complete. An empty cell declares nothing, so the line changes nothing as it is.
final class CatalogLine {
  static final String HEAD =
      "file,number,symbol,type,title,agency,province,issuedOn,metOn,period,chair,signer";

  private CatalogLine() {}

  static String of(NoticeHeader notice) {
    var document = notice.document();
    var dates = notice.dates();
    return quoted(notice.path())
        + ","
        + row(
            document.number(),
            document.symbol(),
            document.type(),
            document.title(),
            document.agency(),
            notice.location().province(),
            dates.issuedOn(),
            dates.metOn(),
            dates.period(),
            person(notice.chair()),
            null);
  }

  private static String row(@Nullable Object... cells) {
    return Arrays.stream(cells).map(CatalogLine::cell).collect(Collectors.joining(","));
  }

  /// Empty if a spreadsheet would run it as a formula.
  private static String cell(@Nullable Object value) {
    var text = value == null ? "" : value.toString();
    boolean risky = !text.isBlank() && "=+-@＝＋－＠".indexOf(text.strip().charAt(0)) >= 0;
    return risky ? "" : quoted(text);
  }

  private static String quoted(String text) {
    boolean plain =
        text.equals(text.strip()) && text.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static @Nullable String person(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return person.title() == null ? person.name() : person.name() + "; " + person.title();
  }
}
