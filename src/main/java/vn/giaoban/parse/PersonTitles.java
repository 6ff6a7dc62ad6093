package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// Recognises titles of people: "Phó Thủ tướng Thường trực", "Chánh Văn phòng".
public final class PersonTitles {
  /// Kinds of titles by rank; of several titles of a person, the first kind counts.
  enum Kind {
    OFFICE,
    COMMITTEE,
    PARTY
  }

  /// A title in a text.
  ///
  /// @param title in standard wording, without the body
  record Found(int start, int end, String title, Kind kind) {}

  private record Row(String title, Kind kind) {
    static Row of(Map<String, String> row) {
      return new Row(
          row.getOrDefault("title", ""),
          Kind.valueOf(row.getOrDefault("kind", "office").toUpperCase(Locale.ROOT)));
    }
  }

  private static final List<Row> ROWS =
      Table.read(PersonTitles.class, "person-titles.csv", Row::of).stream()
          .sorted(Comparator.comparingInt((Row row) -> -row.title().length()))
          .toList();

  /// Rows by folded title; several differ by diacritics alone: "Thứ trưởng", "Thủ trưởng".
  private static final Map<String, List<Row>> BY_NAME =
      ROWS.stream().collect(Collectors.groupingBy(row -> Folding.plain(row.title())));

  private static final String NAMES =
      ROWS.stream()
          .map(row -> Folding.plain(row.title()).replace(" ", "\\s+"))
          .collect(Collectors.joining("|"));

  private static final String RANK = "(?:(?<rank>pho|quyen|q\\.|p\\.|nguyen)\\s*)?";

  /// Matches folded text.
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\p{L}])" + RANK + "(?:(?<name>" + NAMES + ")|(?<short>p?gd|pct|ct))(?![\\p{L}])");

  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?:"
              + RANK
              + ")(?<name>"
              + NAMES
              + ")(?<charge>\\s+(?:phu trach|thuong truc|dieu hanh))?$");

  private static final Pattern CHARGE =
      Pattern.compile("(?iu)(?<![\\p{L}])(phụ trách|thường trực|điều hành)(?![\\p{L}])");

  /// Ends the words of a title.
  private static final Pattern STOP =
      Pattern.compile(
          "(?iu)[,.;:()–-]|(?<!\\p{L})"
              + WordTables.PERSON.alternatives("ends_title")
              + "(?!\\p{L})");

  /// A post in a committee of officials.
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?iu)^\\s*(?:thường trực\\s+)?(?:ban\\s+)?(?:ban chỉ đạo|chỉ đạo|ban tổ chức hội nghị|hội đồng thi|tổ công tác)");

  private PersonTitles() {}

  /// End of the title or form of address that `text` opens with; -1 for none.
  public static int openingEnd(String text) {
    int honorific = Honorifics.end(text);
    if (honorific > 0) {
      return honorific;
    }
    var title = TITLE.matcher(Folding.plain(text));
    return title.lookingAt() && isWritten(text, title) ? title.end() : -1;
  }

  /// Whether a title stands there: an acronym in capitals, or words.
  private static boolean isWritten(String text, Matcher title) {
    var written = text.substring(title.start(), title.end());
    return title.group("name") != null || written.equals(written.toUpperCase(Locale.ROOT));
  }

  /// Whether `text` ends with a title whose body must follow: "Kết luận của … Phó Chủ tịch".
  static boolean endsWithTitle(String text) {
    var found = find(text);
    return !found.isEmpty() && found.getLast().end() == text.length();
  }

  /// All titles in `text`, in order.
  static List<Found> find(String text) {
    var found = new ArrayList<Found>();
    var matcher = TITLE.matcher(Folding.plain(text));
    for (int from = 0; matcher.find(from); ) {
      int behind = behindHonorific(text, matcher.start(), matcher.end());
      from = behind > matcher.start() ? behind : matcher.end();
      if (from == behind || !isWritten(text, matcher)) {
        continue;
      }
      int name = matcher.start("name");
      var row = name < 0 ? null : row(text.substring(name, matcher.end("name")));
      var rest = text.substring(matcher.end());
      var title =
          row == null
              ? spelledOut(text.substring(matcher.start(), matcher.end()))
              : ranked(matcher.group("rank"), row.title());
      found.add(new Found(matcher.start(), matcher.end(), title + charge(rest), kind(row, rest)));
    }
    return found;
  }

  /// Where a title starts of which the first word ends an honorific: "đồng chí Cục trưởng" is no
  /// "Chi cục trưởng".
  private static int behindHonorific(String text, int start, int end) {
    int next = text.indexOf(' ', start) + 1;
    return next > start && next < end && Honorifics.start(text, next) < start ? next : start;
  }

  /// The row with these words, by their diacritics where several have them.
  private static Row row(String written) {
    var name = Folding.oneLine(written);
    var rows = BY_NAME.getOrDefault(Folding.plain(name), List.of());
    return rows.stream()
        .filter(row -> Folding.exact(row.title()).equals(Folding.exact(name)))
        .findFirst()
        .orElseGet(rows::getFirst);
  }

  private static Kind kind(@Nullable Row row, String rest) {
    if (row == null) {
      return Kind.OFFICE;
    }
    boolean committee = row.title().equals("Trưởng ban") && COMMITTEE.matcher(rest).find();
    return committee ? Kind.COMMITTEE : row.kind();
  }

  /// "Phó Giám đốc Sở phụ trách" becomes "Phó Giám đốc phụ trách".
  private static String charge(String rest) {
    var stop = STOP.matcher(rest);
    var own = rest.substring(0, stop.find() ? stop.start() : rest.length());
    var charge = CHARGE.matcher(own.substring(0, Math.min(own.length(), 60)));
    if (!charge.find()) {
      return "";
    }
    var word = charge.group(1).toLowerCase(Locale.ROOT);
    return word.equals("thường trực") ? " Thường trực" : " " + word;
  }

  private static String ranked(@Nullable String rank, String title) {
    if (rank == null) {
      return title;
    }
    return switch (rank) {
      case "pho", "p." -> "Phó " + title;
      case "quyen", "q." -> "Quyền " + title;
      default -> "Nguyên " + title;
    };
  }

  private static String spelledOut(String acronym) {
    return switch (acronym) {
      case "GĐ" -> "Giám đốc";
      case "PCT" -> "Phó Chủ tịch";
      case "CT" -> "Chủ tịch";
      default -> "Phó Giám đốc";
    };
  }

  /// The title if `text` is nothing else, in standard wording; null otherwise.
  static @Nullable String whole(String text) {
    var line = Folding.oneLine(text);
    var matcher = WHOLE.matcher(Folding.plain(line));
    if (!matcher.matches()) {
      return null;
    }
    var row = row(line.substring(matcher.start("name"), matcher.end("name")));
    var charge = matcher.group("charge");
    return ranked(matcher.group("rank"), row.title()) + (charge == null ? "" : charge(text));
  }

  /// The title of a signature line in capitals, with or without its body; null for none.
  static @Nullable String signed(String text) {
    var whole = whole(text);
    if (whole != null) {
      return whole;
    }
    var posts = find(text);
    boolean leads =
        !posts.isEmpty() && posts.getFirst().start() == 0 && text.split("\\s+").length <= 12;
    return leads ? posts.getFirst().title() : null;
  }

  /// The title in capitals at the end of `text`; null for none.
  static @Nullable String atEnd(String text) {
    var posts = find(text);
    if (posts.isEmpty()) {
      return null;
    }
    var last = posts.getLast();
    var written = text.substring(last.start(), last.end());
    boolean ends = text.substring(last.end()).matches("[\\s.,:]*");
    return ends && written.indexOf(' ') > 0 && written.equals(written.toUpperCase(Locale.ROOT))
        ? last.title()
        : null;
  }

  /// The main title; null for none.
  static @Nullable String best(List<Found> titles) {
    return titles.stream().min(Comparator.comparing(Found::kind)).map(Found::title).orElse(null);
  }
}
