package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// People and their titles in running text: "Phó Giám đốc Sở phụ trách Huỳnh Văn Quân", "đồng chí
/// Văn Công Thới - Giám đốc Sở".
final class PersonFinder {
  private static final String WORD = "\\p{Lu}[\\p{L}'’]*";
  private static final Pattern NAME = Pattern.compile(WORD + "(?:[ -]" + WORD + "){1,5}");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)\\b(?:(?:phó|quyền|Q\\.|P\\.|PGĐ|GĐ)\\s*)?(?:(?:tổng )?giám đốc|chủ tịch|bí thư|(?:chánh )?văn phòng"
              + "|chánh thanh tra|chi cục trưởng|cục trưởng|trưởng (?:phòng|ban|khoa|đoàn)|trưởng ban|viện trưởng|hiệu trưởng|vụ trưởng"
              + "|thứ trưởng|bộ trưởng|tỉnh trưởng|thường trực)(?![\\p{L}])|(?<![\\p{L}])(?:PGĐ|GĐ)(?![\\p{L}])");

  private static final Pattern HONORIFIC =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:đồng chí|đ/c|đ\\.c|ông|bà|anh|chị|TS\\.?|ThS\\.?|PGS\\.?|BS\\.?|bác sĩ|kỹ sư|tiến sĩ|thạc sĩ|luật sư|dược sĩ|KS\\.?|CN\\.?)[:\\s.]+");

  private static final Pattern AFTER_NAME =
      Pattern.compile("^\\s*(?:[-–—,:(]|là|giữ chức|,\\s*là)\\s*");

  /// What of a title belongs to the person, behind its first words.
  private static final Pattern IN_CHARGE =
      Pattern.compile("(?iu)\\b(phụ trách|thường trực|điều hành)(?![\\p{L}])");

  private static final Pattern NOT_NAME =
      Pattern.compile(
          "(?iu)^(?:sở|phòng|ban|văn phòng|giám|phó|ủy|uỷ|ubnd|hội|trung|chi|khoa|công|bộ|thanh tra|chủ|bí|đảng|tỉnh|huyện|xã|thành|quyết|kế|thông|báo|nghị|chương|hđnd|lãnh|cuộc|các|trưởng|sáng|chiều|ngày|sau|đồng|tại|dự|tham|cùng|ông|bà|thư|kết|độc|cộng|số|lưu|nơi|như|kính|trang)$");

  /// A party office stands beside the office that the meeting is held in.
  private static final Pattern PARTY = Pattern.compile("(?iu)bí thư");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iu)(?:phó |quyền )?(?:chủ tịch|giám đốc|trưởng ban|chi cục trưởng)(?![\\p{L}])");

  private static final int PARTY_REACH = 45;
  private static final Set<String> SURNAMES = surnames();
  private static final int TITLE_REACH = 90;

  private PersonFinder() {}

  private static Set<String> surnames() {
    var names = new HashSet<String>();
    Table.read(PersonFinder.class, "surnames.csv", row -> row.getOrDefault("name", ""))
        .forEach(name -> names.add(Folding.exact(name)));
    return Set.copyOf(names);
  }

  /// A person named in a text.
  record Mention(int start, int end, Person person) {}

  /// Everybody whom `text` names with a title, in order.
  static List<Mention> find(String text) {
    var found = new ArrayList<Mention>();
    for (var matcher = NAME.matcher(text); matcher.find(); ) {
      int start = nameStart(text, matcher.start(), matcher.end());
      if (start < 0) {
        continue;
      }
      var name = text.substring(start, matcher.end());
      var title = title(text, start, matcher.end());
      if (title != null || honoured(text, start)) {
        found.add(new Mention(start, matcher.end(), new Person(name, title)));
      }
    }
    return found;
  }

  /// A capitalised run may start with the end of a body's name; the name starts at the first family
  /// name that leaves two words or more, or right behind an honorific.
  private static int nameStart(String text, int start, int end) {
    int from = start;
    while (from < end) {
      int space = text.indexOf(' ', from);
      var rest = text.substring(from, end);
      if (rest.indexOf(' ') < 0 && !rest.contains("-")) {
        return -1;
      }
      var word = TextShape.firstWord(rest);
      if (!NOT_NAME.matcher(word).matches()
          && (SURNAMES.contains(Folding.exact(word)) || honoured(text, from))) {
        return from;
      }
      if (space < 0 || space >= end) {
        return -1;
      }
      from = space + 1;
    }
    return -1;
  }

  private static boolean honoured(String text, int start) {
    var before = text.substring(Math.max(0, start - 14), start);
    for (var matcher = HONORIFIC.matcher(before); matcher.find(); ) {
      if (matcher.end() == before.length()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String title(String text, int start, int end) {
    var after = text.substring(end, Math.min(text.length(), end + TITLE_REACH));
    var separator = AFTER_NAME.matcher(after);
    if (separator.find()) {
      var title = TITLE.matcher(after).region(separator.end(), after.length());
      if (title.lookingAt()) {
        return cut(after.substring(separator.end()));
      }
      var next = TITLE.matcher(after);
      if (next.find()
          && after
              .substring(0, next.start())
              .matches(
                  "[\\s,–-]*(?:TUV|UV\\p{L}*|Tỉnh ủy viên|Ủy viên|Bí thư|Đảng ủy|BCH|[\\s\\p{L}]*ủy viên)[^.;]*")) {
        return cut(after.substring(next.start()));
      }
    }
    var before = text.substring(Math.max(0, start - TITLE_REACH), start);
    int last = -1;
    for (var matcher = TITLE.matcher(before); matcher.find(); ) {
      last = matcher.start();
    }
    if (last < 0 || before.substring(last).matches("(?s).*[;:)].*|(?s).*[.,]\\s.*")) {
      return null;
    }
    return cut(before.substring(last));
  }

  /// "Phó Giám đốc Sở phụ trách, …" is "Phó Giám đốc phụ trách".
  private static @Nullable String cut(String text) {
    var matcher = TITLE.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    var title = spelledOut(matcher.group().strip());
    var rest = text.substring(matcher.end());
    int stop = Math.min(rest.length(), stop(rest));
    var charge = IN_CHARGE.matcher(rest.substring(0, stop));
    var office =
        rest.startsWith(",") || rest.matches("(?su)^[^.;:–(-]{0,40},.*")
            ? OFFICE.matcher(rest)
            : null;
    if (PARTY.matcher(title).find()
        && office != null
        && office.find()
        && office.start() < PARTY_REACH) {
      return cut(rest.substring(office.start()));
    }
    return charge.find() ? title + " " + charge.group(1).toLowerCase(Locale.ROOT) : title;
  }

  private static int stop(String rest) {
    var matcher = Pattern.compile("[,.;:()–-]|chủ trì|kết luận|đã|làm việc|chỉ đạo").matcher(rest);
    return matcher.find() ? matcher.start() : rest.length();
  }

  private static String spelledOut(String title) {
    return switch (title) {
      case "GĐ" -> "Giám đốc";
      case "PGĐ" -> "Phó Giám đốc";
      default -> sentenceCase(title);
    };
  }

  /// "PHÓ GIÁM ĐỐC" and "phó giám đốc" are "Phó Giám đốc": ranks keep the capital that usage gives
  /// them.
  static String sentenceCase(String title) {
    var words = title.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    var text = new StringBuilder();
    boolean capital = true;
    for (var word : words) {
      text.append(text.isEmpty() ? "" : " ").append(capital ? capitalised(word) : word);
      capital = word.equals("phó") || word.equals("quyền");
    }
    return text.toString();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// Whether `text` is a person's name and nothing else.
  static boolean isName(String text) {
    var bare = HONORIFIC.matcher(text.strip()).replaceFirst("").strip();
    if (!NAME.matcher(bare).matches() && !bare.matches("Y " + WORD + "|" + WORD)) {
      return false;
    }
    var first = TextShape.firstWord(bare);
    boolean known = SURNAMES.contains(Folding.exact(first));
    boolean capitals = TextShape.capitals(bare);
    return bare.contains(" ") && (known || (!capitals && !NOT_NAME.matcher(first).matches()));
  }
}
