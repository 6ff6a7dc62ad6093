package vn.giaoban.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.words.WordUse;

/// Finds units and other bodies in the texts of one notice.
///
/// A name is found whatever its marks, case, dashes and abbreviations: "Phòng QLCN", "Chi cục TĐC",
/// "TT KT TCĐLCL". A body that the tables do not hold is found by its head word ("Sở", "Phòng",
/// "Viện" …) before a capital letter and has the code [Unit#OTHER].
public final class UnitFinder {
  /// Where a text names a body.
  ///
  /// @param code of the unit; null for bodies named only in general ("các đơn vị liên quan")
  /// @param exact whether the name ends where the span ends; an unknown body's name may go on
  /// @param name the canonical name of the body; null where the words name none by itself
  /// @param general what the body is for, whoever names it; null for what names none by itself
  public record Mention(
      Span span,
      @Nullable String code,
      boolean exact,
      @Nullable String name,
      @Nullable String general) {
    Mention(Span span, @Nullable String code, boolean exact) {
      this(span, code, exact, null, null);
    }
  }

  private static final int LONGEST_NAME = 12;
  private static final int MAX_LINE = 170;
  private static final String NOTHING_MORE = " \t\n\f:.;";
  private static final String NO_NAME = NOTHING_MORE + ",*";

  private final Findings findings;

  public UnitFinder(Findings findings) {
    this.findings = findings;
  }

  /// Every body that `text` names, in order, none overlapping another.
  public List<Mention> mentions(String text) {
    return findings.of(text).mentions();
  }

  /// The codes of the units that a heading names, in order.
  public List<String> codes(String heading) {
    var codes = new LinkedHashSet<String>();
    for (var mention : mentions(heading)) {
      if (mention.code() != null) {
        codes.add(mention.code());
      }
    }
    return List.copyOf(codes);
  }

  /// Whether `line` names one or several bodies and says nothing else: "Giao Thanh tra Sở:".
  public boolean isNameAlone(String line) {
    if (line.length() > MAX_LINE) {
      return false;
    }
    var name = bareName(line);
    if (name.isEmpty()
        || name.indexOf('.') >= 0
        || name.indexOf(':') >= 0
        || name.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    var reading = findings.of(name);
    if (reading.has(WordUse.ENDS_NAME)) {
      return false;
    }
    var mentions = reading.mentions();
    return !mentions.isEmpty()
        && mentions.getFirst().span().start() == 0
        && (name.indexOf(';') < 0 || mentions.size() > 1)
        && name.split("\\s+").length <= LONGEST_NAME * mentions.size();
  }

  /// Whether the first thing that `line` names is a body, be it called on or not.
  public boolean startsWithName(String line) {
    var mentions = mentions(bareName(line));
    return !mentions.isEmpty() && mentions.getFirst().span().start() == 0;
  }

  /// Whether a name goes across the end of `line` into `next`: "Phòng Kế hoạch" / "- Tài chính".
  public boolean isNameAcross(String line, String next) {
    var joined = line + " " + next;
    return mentions(joined).stream()
        .filter(mention -> !Unit.ALL.equals(mention.code()))
        .map(Mention::span)
        .filter(span -> span.start() < line.length() && span.end() > line.length() + 3)
        .anyMatch(span -> span.end() >= joined.length() - 1 || isKnown(span.of(joined)));
  }

  /// Whether `name` is one of the tables and not only of a shape that names have.
  private boolean isKnown(String name) {
    return findings.of(name).isUnitName() || BodyFinder.standard().isKnown(name);
  }

  private String bareName(String line) {
    return withoutTail(withoutTail(withoutCall(line.strip())));
  }

  /// "Đồng thời giao Thanh tra Sở": without what calls on it.
  private String withoutCall(String line) {
    var reading = findings.of(line);
    int first = behind(reading, 0, WordUse.CALL_FIRST);
    int call = behind(reading, first, WordUse.CALL);
    return call > first ? line.substring(call) : line;
  }

  private static int behind(Reading reading, int from, WordUse use) {
    int end = reading.end(from, use);
    var text = reading.text();
    if (end < 0 || end == text.length() || !Character.isWhitespace(text.charAt(end))) {
      return from;
    }
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Without marks at the end, or a bracket there.
  private static String withoutTail(String line) {
    int end = trimmed(line, NOTHING_MORE);
    if (end > 0 && line.charAt(end - 1) == ')') {
      int open = line.indexOf('(', line.lastIndexOf(')', end - 2) + 1);
      if (open >= 0 && open < end - 1) {
        return line.substring(0, open).stripTrailing();
      }
    }
    return line.substring(0, trimmed(line, NO_NAME));
  }

  private static int trimmed(String line, String marks) {
    int end = line.length();
    while (end > 0 && marks.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
