package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.BodyName;

/// Extracts the issuing bodies from the lines above the document type, one line for each body,
/// superior body first. Splits columns, rejoins broken names, and drops digital signature stamps,
/// motto, rules, number and place line.
final class Letterhead {
  private static final Pattern MOTTO =
      WordTables.LETTERHEAD.plainShape("\\b(?:%s|%s\\s*[-–—.])", "motto", "motto_dashed");

  /// The whole motto, where the lines of both columns have become one.
  private static final Pattern WHOLE_MOTTO =
      WordTables.LETTERHEAD.plainShape("\\b(?:%s)\\b[\\s.]*", "motto_whole");

  /// Fragments of the motto when a line breaks inside it.
  private static final Pattern MOTTO_PART =
      WordTables.LETTERHEAD.plainShape("%s|%s.*", "motto_part", "motto_part_open");

  /// Text of a digital signature stamp: an address, a time with seconds, the signer and software.
  private static final Pattern STAMP =
      Pattern.compile(
          "(?iu)\\S@\\S+\\.\\p{L}|\\d{1,2}[.:]\\d{2}[.:]\\d{2}(?!\\d)|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4},?\\s+\\d{1,2}:\\d{2}|[+]07[:.']?00|^"
              + WordTables.LETTERHEAD.alternatives("stamp"));

  /// A number, a date, or no letters at all.
  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile("^(?:s[o0]\\s*[:.\\d/–-].*|.*\\bngay\\b.*\\bthang\\b.*|[^a-z]*)$");

  private static final Pattern RULE = Pattern.compile("[-–—_=*~.|•]{2,}.*$");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?u)(?:^|\\s+)(?:TP\\.?\\s*)?\\p{Lu}\\p{Ll}*(?:[ .-]+\\p{Lu}\\p{Ll}*)*\\s*,\\s*ngày.*$");

  private static final Pattern NUMBER = Pattern.compile("(?iu)\\s+s[ốôó]\\s*:.*$");
  private static final Pattern MARKS = Pattern.compile("^[\\s|*_.,:;–—-]+|[\\s|*_.,:;–—-]+$");

  private static final int LONGEST = 110;
  private static final int STAMPED = 14;
  private static final BodyFinder BODIES = BodyFinder.standard();

  private Letterhead() {}

  /// The motto in a text, where scanning may have read zeros.
  private static Matcher motto(String text) {
    return MOTTO.matcher(Folding.plain(text).replace('0', 'o'));
  }

  /// Index of the first line after the stamp at the top of a page; 0 if there is none.
  static int behindStamp(List<SourceLine> lines) {
    int end = 0;
    for (int i = 0; i < Math.min(lines.size(), STAMPED); i++) {
      var text = lines.get(i).string();
      if (motto(text).find()) {
        break;
      }
      if (STAMP.matcher(text).find() && lines.get(i).columns().size() <= 2) {
        end = i + 1;
      }
    }
    while (end > 0 && end < lines.size() && isStampRest(lines, end)) {
      end++;
    }
    return end;
  }

  private static boolean isStampRest(List<SourceLine> lines, int index) {
    return STAMP.matcher(lines.get(index).string()).find();
  }

  /// @param to index of the line with the document type
  static List<Quote> issuer(List<SourceLine> lines, int from, int to, LinedText source) {
    var parts = new ArrayList<Quote>();
    for (int i = from; i < to; i++) {
      for (var column : columns(lines.get(i))) {
        var text = bare(column.text());
        boolean again = parts.stream().anyMatch(part -> part.text().equals(text));
        if (!again && isPart(text, !parts.isEmpty())) {
          parts.add(new Quote(text, column.lines(source)));
        }
      }
    }
    return bodies(parts);
  }

  private static List<MappedText> columns(SourceLine line) {
    var columns = line.columns().isEmpty() ? List.of(line.text()) : line.columns();
    return columns.stream().flatMap(column -> beside(column).stream()).toList();
  }

  /// What stands on both sides of a motto in the same line.
  private static List<MappedText> beside(MappedText column) {
    var motto = WHOLE_MOTTO.matcher(Folding.plain(column.text()).replace('0', 'o'));
    if (!motto.find()) {
      return List.of(column);
    }
    var sides = new ArrayList<MappedText>();
    int start = 0;
    do {
      sides.add(column.slice(start, motto.start()));
      start = motto.end();
    } while (motto.find());
    sides.add(column.from(start));
    sides.removeIf(side -> side.text().isBlank());
    return sides;
  }

  /// Drops the motto on the same line, rules, and a trailing place line.
  private static String bare(String column) {
    var text = column;
    var motto = motto(text);
    if (motto.find()) {
      text = text.substring(0, motto.start());
    }
    text = RULE.matcher(text).replaceAll("");
    text = text.contains("ngày") ? PLACE.matcher(text).replaceAll("") : text;
    text = text.indexOf(':') >= 0 ? NUMBER.matcher(text).replaceAll("") : text;
    return MARKS.matcher(text).replaceAll("").strip();
  }

  private static boolean isPart(String text, boolean started) {
    var plain = Folding.plain(text);
    if (text.length() > LONGEST
        || text.indexOf('/') >= 0
        || NUMBER_OR_DATE.matcher(plain).matches()
        || IssuerLine.of(text) == IssuerLine.STAMP
        || MOTTO_PART.matcher(plain).matches()) {
      return false;
    }
    boolean capitals = text.chars().noneMatch(Character::isLowerCase);
    return capitals ? isShort(text) || startsBody(text) : isBodyAlone(text, started);
  }

  private static boolean isShort(String text) {
    return text.length() <= 60 && TextShape.hasWords(text);
  }

  /// Whether a line in normal case is only the name of a body.
  private static boolean isBodyAlone(String text, boolean started) {
    var found = BODIES.find(text);
    boolean whole =
        !found.isEmpty()
            && found.getFirst().span().start() == 0
            && found.getLast().span().end() >= text.length() - 1;
    return whole
        || (started
            && Character.isUpperCase(text.codePointAt(0))
            && IssuerLine.of(text) == IssuerLine.PLACE
            && text.split("\\s+").length <= 8);
  }

  private static boolean startsBody(String text) {
    return BODIES.startsWithHead(text);
  }

  /// Joins parts into one line for each body.
  private static List<Quote> bodies(List<Quote> parts) {
    var bodies = new ArrayList<Quote>();
    for (var part : parts) {
      var before = bodies.isEmpty() ? null : bodies.getLast();
      if (before == null || (isNew(part.text()) && !leads(bodies, part.text()))) {
        bodies.add(part);
      } else if (startsBody(before.text()) || startsBody(before.text() + " " + part.text())) {
        bodies.set(
            bodies.size() - 1,
            new Quote(before.text() + " " + part.text(), before.lines().through(part.lines())));
      } else {
        bodies.set(bodies.size() - 1, part);
      }
    }
    bodies.removeIf(body -> !isNew(body.text()));
    return split(bodies);
  }

  private static boolean isNew(String part) {
    return startsBody(part) || IssuerLine.of(part) == IssuerLine.OFFICE;
  }

  /// Whether the last line is the start of `part`, or the first is a head word with its name below.
  private static boolean leads(List<Quote> bodies, String part) {
    var before = bodies.getLast().text();
    boolean broken =
        !startsBody(before) && before.split("\\s+").length <= 2 && startsBody(before + " " + part);
    return broken || (bodies.size() == 1 && IssuerLine.of(before) == IssuerLine.OFFICE);
  }

  /// Whether words or signs stand between the bodies: "ĐOÀN ĐBQH VÀ HĐND TỈNH" has one office.
  private static boolean joined(String text, List<BodyName> found) {
    for (int i = 1; i < found.size(); i++) {
      var between = text.substring(found.get(i - 1).span().end(), found.get(i).span().start());
      if (!between.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// Splits two bodies on one line: "UBND TỈNH SƠN LA SỞ Y TẾ".
  private static List<Quote> split(List<Quote> bodies) {
    var all = new ArrayList<Quote>();
    for (var body : bodies) {
      var found = BODIES.find(body.text());
      boolean several =
          found.size() > 1 && found.getFirst().span().start() == 0 && !joined(body.text(), found);
      if (!several) {
        all.add(body);
      } else {
        for (int i = 0; i < found.size(); i++) {
          int start = found.get(i).span().start();
          int end = i + 1 < found.size() ? found.get(i + 1).span().start() : body.text().length();
          all.add(new Quote(body.text().substring(start, end).strip(), body.lines()));
        }
      }
    }
    return all;
  }
}
