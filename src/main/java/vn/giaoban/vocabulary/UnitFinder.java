package vn.giaoban.vocabulary;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Spaces;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.words.WordUse;

/// Finds units and other bodies in the texts of one notice.
///
/// Names match regardless of diacritics, case, dashes and abbreviations: "Phòng QLCN", "Chi cục
/// TĐC", "TT KT TCĐLCL". A body that is not in the tables is recognised by a head word ("Sở",
/// "Phòng", "Viện" …) before a capital, and has the code [Unit#OTHER].
public final class UnitFinder {
  /// A mention of a body.
  ///
  /// @param code of the unit; null for general references ("các đơn vị liên quan")
  /// @param exact whether the name certainly ends with the span; an unknown name may continue
  /// @param name canonical name; null if the words do not name a body by themselves
  /// @param general function of the body; null if the words do not name a body by themselves
  public record Mention(
      Span span,
      @Nullable String code,
      boolean exact,
      @Nullable String name,
      @Nullable String general) {
    Mention(Span span, @Nullable String code, boolean exact) {
      this(span, code, exact, null, null);
    }

    /// Whether the head word of its name stands before another one: "Tài chính" in "Các Sở: Nội vụ;
    /// Tài chính".
    public boolean isHeadless(String text) {
      return name != null && !BodyFinder.standard().startsWithHead(span.of(text));
    }
  }

  private static final int LONGEST_REST = 10;

  /// More words than a call has, or a name that goes on where a line ends.
  private static final int LONGEST_END = 10;

  private static final int MAX_LINE = 250;

  /// What tells divisions of one name apart: "Đội Tuần tra số 1, số 2".
  private static final Pattern NUMBERED = Pattern.compile("(?<!\\p{L})số \\d{1,2}(?!\\d|[/.]\\d)");

  private static final String NOTHING_MORE = " \t\n\f:.;";
  private static final String NO_NAME = NOTHING_MORE + ",*";

  private final Findings findings;

  public UnitFinder(Findings findings) {
    this.findings = findings;
  }

  /// All bodies that `text` names, in order, without overlaps.
  public List<Mention> mentions(String text) {
    return findings.of(text).mentions();
  }

  /// Where marks stand that end nothing, since they are in a name or between names with one head
  /// word: "Các Sở: Nội vụ; Tài chính".
  public BitSet marksAmongNames(String text) {
    var marks = new BitSet();
    int last = 0;
    for (var mention : mentions(text)) {
      var span = mention.span();
      boolean joined =
          text.substring(last, span.start()).strip().equals(";") && mention.isHeadless(text);
      marks.set(joined ? last : span.start(), span.end());
      last = span.end();
    }
    return marks;
  }

  /// Codes of the units named in a heading, in order.
  public List<String> codes(String heading) {
    var codes = new LinkedHashSet<String>();
    for (var mention : mentions(heading)) {
      if (mention.code() != null) {
        codes.add(mention.code());
      }
    }
    return List.copyOf(codes);
  }

  /// Whether `line` contains only names of bodies: "Giao Thanh tra Sở:".
  public boolean isNameAlone(String line) {
    return findings.namesAlone.computeIfAbsent(line, this::readsNameAlone);
  }

  private boolean readsNameAlone(String line) {
    var stripped = line.strip();
    if (line.length() > MAX_LINE || !mayStartWithName(stripped) || saysMore(stripped)) {
      return false;
    }
    var name = bareName(line);
    var mentions = mentions(name);
    if (mentions.isEmpty() || !opens(name, mentions.getFirst().span().start())) {
      return false;
    }
    var rest = NUMBERED.matcher(rest(name, mentions)).replaceAll(" ");
    return rest.chars().noneMatch(c -> c == '.' || c == ':' || (c >= '0' && c <= '9'))
        && (rest.indexOf(';') < 0 || mentions.size() > 1)
        && Spaces.parts(rest.strip()) <= LONGEST_REST
        && !findings.of(rest).has(WordUse.ENDS_NAME);
  }

  /// Whether a body at `start` is what a line begins with: "Các Sở: Nội vụ, Tài chính".
  private static boolean opens(String line, int start) {
    return start == 0
        || BodyPlaces.SEVERAL.contains(Folding.exact(line.substring(0, start)).stripTrailing());
  }

  /// Whether so much stands beside the bodies of a line that it is no name alone, whatever is cut
  /// off at its ends. The bodies of the whole line are looked for anyway.
  private boolean saysMore(String line) {
    int end = trimmed(line, NOTHING_MORE);
    return end > 0
        && line.charAt(end - 1) != ')'
        && Spaces.parts(rest(line, mentions(line)).strip()) > LONGEST_REST + LONGEST_END;
  }

  /// The line without the bodies in it.
  private static String rest(String line, List<Mention> mentions) {
    var rest = new StringBuilder(line);
    for (var mention : mentions) {
      for (int i = mention.span().start(); i < mention.span().end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  /// Whether `line` starts with a body, possibly after a call.
  public boolean startsWithName(String line) {
    var mentions = mayStartWithName(line.strip()) ? mentions(bareName(line)) : List.<Mention>of();
    return !mentions.isEmpty() && mentions.getFirst().span().start() == 0;
  }

  /// Whether the first word of a line, or the one behind a call, may start a body's name.
  private boolean mayStartWithName(String line) {
    var reading = findings.of(line);
    return reading.mayNameBody(behindCall(reading));
  }

  /// Whether a name continues from `line` into `next`: "Phòng Kế hoạch" / "- Tài chính".
  public boolean isNameAcross(String line, String next) {
    if (!findings.of(line).mayNameBody()) {
      return false;
    }
    var joined = line + " " + next;
    return mentions(joined).stream()
        .filter(mention -> !Unit.ALL.equals(mention.code()))
        .map(Mention::span)
        .filter(span -> span.start() < line.length() && span.end() > line.length() + 3)
        .anyMatch(span -> span.end() >= joined.length() - 1 || isKnown(span.of(joined)));
  }

  /// Whether a name that is none without `next` starts in `line`: "… và Ban Quản lý" / "Khu kinh tế
  /// Dung Quất".
  public boolean isNameCut(String line, String next) {
    if (!findings.of(line).mayNameBody()) {
      return false;
    }
    var whole = mentions(line).stream().map(mention -> mention.span().start()).toList();
    return mentions(line + " " + next).stream()
        .map(Mention::span)
        .filter(span -> span.start() < line.length() && span.end() > line.length() + 1)
        .anyMatch(span -> !whole.contains(span.start()));
  }

  /// Whether `name` is in the tables, not only name-like.
  private boolean isKnown(String name) {
    var reading = findings.of(name);
    return reading.lexicon().units().isName(reading.names()) || BodyFinder.standard().isKnown(name);
  }

  private String bareName(String line) {
    return withoutTail(withoutTail(withoutCall(line.strip())));
  }

  /// Drops the call before a name: "Đồng thời giao Thanh tra Sở".
  private String withoutCall(String line) {
    return line.substring(behindCall(findings.of(line)));
  }

  private static int behindCall(Reading reading) {
    int first = behind(reading, 0, WordUse.CALL_FIRST);
    int call = behind(reading, first, WordUse.CALL);
    return call > first ? call : 0;
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

  /// Drops trailing punctuation or a trailing parenthesis.
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
