package vn.giaoban.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Location;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.DocumentTypes;

/// The reference to a directive: as a permalink, and as a citation.
public final class Reference {
  private static final DocumentTypes TYPES = new DocumentTypes();

  private Reference() {}

  /// Permalink to its lines on the notice page, such as `/notices/a-txt#L92-L93`.
  public static String permalink(FiledDirective filed) {
    var lines = filed.directive().lines();
    var anchor = "#L" + lines.first() + (isOne(lines) ? "" : "-L" + lines.last());
    return "/notices/" + filed.notice().id() + anchor;
  }

  /// The citation: issuer, document, day and line, such as "Sở Khoa học và Công nghệ Đồng Tháp,
  /// Thông báo số 1104/TB-SKHCN ngày 21/8/2020, dòng 40"; unknown parts are left out. A province
  /// that the notice does not state is marked.
  public static String cite(FiledDirective filed, Names names) {
    var notice = filed.notice();
    var parts = new ArrayList<@Nullable String>();
    parts.add(issuer(notice, names));
    parts.add(document(notice) + day(notice));
    parts.add(line(filed.directive().lines()));
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /// The citation in short, as in running text: "1104/TB-SKHCN, dòng 22". A notice without a whole
  /// number is told by its day.
  public static String brief(FiledDirective filed) {
    return briefly(filed.notice()) + ", " + line(filed.directive().lines());
  }

  private static String briefly(NoticeHeader notice) {
    var document = notice.document();
    var number = number(notice);
    if (number != null && document.number() != null && document.symbol() != null) {
      return number;
    }
    var met = notice.dates().metOn();
    return number == null && notice.dates().issuedOn() == null && met != null
        ? "cuộc họp ngày " + written(met)
        : (number == null ? type(notice) : number) + day(notice);
  }

  /// Text truncated at a word boundary to `characters`, with `…` if shortened.
  static String beginning(String text, int characters) {
    if (text.length() <= characters) {
      return text;
    }
    int end = text.lastIndexOf(' ', characters);
    if (end <= 0) {
      end = text.offsetByCodePoints(0, text.codePointCount(0, characters));
    }
    return text.substring(0, end) + "…";
  }

  private static @Nullable String issuer(NoticeHeader notice, Names names) {
    var agency = notice.document().agency();
    var issuer =
        Stream.of(agency, province(notice.location(), names))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return issuer.isEmpty() ? null : issuer;
  }

  private static @Nullable String province(Location location, Names names) {
    var province = location.province();
    if (province == null) {
      return null;
    }
    var name = names.name(Dimension.PROVINCE, province);
    return location.provinceBasis() == ProvinceBasis.INFERRED ? name + " (suy ra)" : name;
  }

  private static String document(NoticeHeader notice) {
    var number = number(notice);
    if (number != null) {
      return type(notice) + " số " + number;
    }
    var title = notice.document().title();
    return title == null ? type(notice) + " " + notice.id() : title;
  }

  /// The number and symbol of a notice, or the known part of them; null if neither is known.
  public static @Nullable String number(NoticeHeader notice) {
    return number(notice.document().number(), notice.document().symbol());
  }

  /// `1104/TB-SKHCN`, or the known part of it; null if neither part is known.
  public static @Nullable String number(@Nullable Integer number, @Nullable String symbol) {
    if (symbol == null) {
      return number == null ? null : number.toString();
    }
    return (number == null ? "…" : number) + "/" + symbol;
  }

  private static String type(NoticeHeader notice) {
    var abbreviation = notice.document().type();
    var type = abbreviation == null ? null : TYPES.ofAbbreviation(abbreviation);
    return type == null ? "Văn bản" : type.name();
  }

  private static String day(NoticeHeader notice) {
    var dates = notice.dates();
    if (dates.issuedOn() != null) {
      return " ngày " + written(dates.issuedOn());
    }
    return dates.metOn() == null ? "" : ", họp ngày " + written(dates.metOn());
  }

  private static String written(LocalDate day) {
    return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String line(Lines lines) {
    var page = lines.page() == 0 ? "" : "trang %d, ".formatted(lines.page());
    return page + "dòng " + lines.first() + (isOne(lines) ? "" : "–" + lines.last());
  }

  private static boolean isOne(Lines lines) {
    return lines.first() == lines.last();
  }
}
