package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.UnitFinder;

/// Rejoins lines to paragraphs, headings and items.
///
/// A line continues if the first word of the next line would not have fitted, or if the next line
/// starts with a small letter. The line width, and whether a converter put an empty line after each
/// line, are measured on the text itself. The factors were chosen on the golden notices.
final class Layout {
  /// An item may start on the line where another ends: "…; - …".
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[;.:,…])\\s*(?=(?:[-–•·+*]\\s?|[a-zđ]\\)\\s?)\\p{Lu}\\p{L}*[\\s,.])|(?<=[;.…])\\s*(?=[-–+]\\s?\\p{Lu})");

  private static final Pattern YEAR_AT_END = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d$");
  private static final Pattern YEAR_AT_START = Pattern.compile("[-–]\\s?(?:19|20)\\d\\d(?![\\d/])");

  private static final int LONGEST_HEADING = 50;

  /// The most lines of a closing formula at the end of the text.
  private static final int LONGEST_CLOSING = 4;

  private static final int LONGEST_WRAPPED_LINE = 140;
  private static final int UNWRAPPED = Integer.MAX_VALUE / 2;

  /// How many lines before and after one show the width of its page.
  private static final int NEAR = 8;

  /// The characters after which no line goes on: more than any paragraph has.
  private static final int LONGEST = 20_000;

  private static final double COMMON = 0.3;
  private static final double LONG = 0.8;
  private static final double RAGGED = 1.08;

  private final UnitFinder units;
  private final Headings headings;
  private final List<SourceLine> lines;
  private final int width;
  private final boolean spaced;

  private Layout(List<SourceLine> lines, Findings findings) {
    this.lines = lines;
    this.units = new UnitFinder(findings);
    this.headings = new Headings(findings);
    var text = lines.stream().filter(line -> line.task() == null).toList();
    this.spaced = isSpaced(text);
    this.width = wrapWidth(text);
  }

  static List<Block> blocks(List<SourceLine> lines, Findings findings) {
    return new Layout(lines, findings).blocks();
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    int start = 0;
    int length = 0;
    for (int i = 1; i <= lines.size(); i++) {
      length += lines.get(i - 1).string().length();
      if (i == lines.size() || length > LONGEST || !goesOn(i, lines.get(start))) {
        blocks.addAll(block(lines.subList(start, i)));
        start = i;
        length = 0;
      }
    }
    return List.copyOf(blocks);
  }

  private static List<Block> block(List<SourceLine> joined) {
    var first = joined.getFirst();
    if (first.task() != null) {
      return List.of(new Block(null, first.text(), first, first));
    }
    var joiner = new MappedText.Joiner();
    joined.forEach(line -> joiner.add(line.text()));
    var text = joiner.joined();
    var blocks = new ArrayList<Block>();
    int start = 0;
    if (mayBeGlued(text.text())) {
      for (var matcher = GLUED.matcher(text.text()); matcher.find(); ) {
        if (matcher.start() > 0) {
          blocks.add(block(text.slice(start, matcher.start()).strip(), joined));
          start = matcher.end();
        }
      }
    }
    blocks.add(block(text.from(start).strip(), joined));
    return blocks;
  }

  /// Whether a bullet or letter with a bracket follows closing punctuation.
  private static boolean mayBeGlued(String text) {
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ended && "-–•·+*)".indexOf(c) >= 0) {
        return true;
      }
      boolean letter = i + 1 < text.length() && text.charAt(i + 1) == ')';
      ended = ";.:,…".indexOf(c) >= 0 || (ended && (letter || Character.isWhitespace(c)));
    }
    return false;
  }

  private static Block block(MappedText text, List<SourceLine> joined) {
    var mark = text.mark();
    var bare = mark == null ? text : text.from(mark.length()).strip();
    return new Block(mark, bare, joined.getFirst(), joined.getLast());
  }

  /// Whether the line at `index` continues the one before it.
  private boolean goesOn(int index, SourceLine start) {
    var line = lines.get(index - 1);
    var next = lines.get(index);
    if (line.task() != null || next.task() != null) {
      return false;
    }
    var joint = next.layout().inCell() ? Joint.STARTS : next.layout().joint();
    if (joint != Joint.UNKNOWN) {
      return joint == Joint.CONTINUES || isCutOff(line, next);
    }
    boolean continued = next.startsLower() || line.isUnfinished();
    if (line.heading() > 0 && next.heading() > 0) {
      return continued && next.mark() == null;
    }
    boolean headed = line.heading() > 0 && !continued;
    if (next.layout().listLevel() >= 0 || headed || next.heading() > 0) {
      return false;
    }
    if (TextShape.isCut(line.string(), next.string())) {
      return true;
    }
    boolean isLong = isLong(index - 1);
    if (next.mark() != null) {
      return isSplitName(line, next)
          || isSplitYears(line, next)
          || (isLong && (isSplitNumber(line, next) || isSplitPhrase(line, next)));
    }
    if (next.gap() <= 2 && line.isUnfinished()) {
      return true;
    }
    boolean own = line.ends() || !isLong;
    return (goesOnByShape(index, start, isLong) && !(own && isOwnLine(next)))
        || (next.gap() <= 2 && isSplitBody(line, next));
  }

  /// Whether the line at `index`, which has no mark, continues the one before it by its letters and
  /// place.
  private boolean goesOnByShape(int index, SourceLine start, boolean isLong) {
    var line = lines.get(index - 1);
    var next = lines.get(index);
    boolean apart = next.gap() > (spaced ? 1 : 0) && !next.break_();
    if (next.startsLower()) {
      return !apart || !line.ends();
    }
    if (line.bold() != next.bold() && start.number() != line.number()) {
      return false;
    }
    if (line.ends()) {
      return !apart
          && !startsClosing(index)
          && isFull(line, next)
          && !TextShape.endsWithColon(line.string())
          && next.indent() <= line.indent() + 1;
    }
    return isLong
        ? !apart || next.break_()
        : next.break_() && width == UNWRAPPED && line.width() > LONGEST_HEADING;
  }

  private boolean startsClosing(int index) {
    var line = lines.get(index).string();
    return headings.startsClosing(line)
        || (index >= lines.size() - LONGEST_CLOSING && headings.isClosing(line));
  }

  /// Whether a sentence goes on in what its format calls a new paragraph.
  private static boolean isCutOff(SourceLine line, SourceLine next) {
    return !next.layout().inCell()
        && next.layout().listLevel() < 0
        && Character.isLowerCase(next.string().charAt(0))
        && !line.ends()
        && next.mark() == null;
  }

  /// A line with only a unit's name.
  private boolean isOwnLine(SourceLine line) {
    var mark = line.mark();
    return units.isNameAlone(mark == null ? line.string() : line.string().substring(mark.length()));
  }

  /// Whether the first word of `next` would not have fitted on `line`.
  private boolean isFull(SourceLine line, SourceLine next) {
    return line.width() + 1 + TextShape.firstWord(next.string()).length() > width;
  }

  /// Whether the line takes up most of the width, so that it may continue with a capital. The width
  /// is that of the lines about it, since a scan has pages of several widths.
  private boolean isLong(int index) {
    int widest = 0;
    for (int i = Math.max(0, index - NEAR); i < Math.min(lines.size(), index + NEAR); i++) {
      widest = Math.max(widest, lines.get(i).width());
    }
    return width < UNWRAPPED && lines.get(index).width() > Math.min(width, widest) * LONG;
  }

  /// "Phòng Kế hoạch" / "- Tài chính": a dash inside a name, not a bullet.
  private boolean isSplitName(SourceLine line, SourceLine next) {
    return !line.ends()
        && Character.getType(next.string().charAt(0)) == Character.DASH_PUNCTUATION
        && units.isNameAcross(line.string(), next.string());
  }

  /// "Bộ Chỉ huy" / "Bộ đội Biên phòng": a name that goes on with a capital.
  private boolean isSplitBody(SourceLine line, SourceLine next) {
    return !line.ends()
        && line.width() > LONGEST_HEADING
        && (units.isNameCut(line.string(), next.string())
            || (!isOwnLine(line) && units.isNameAcross(line.string(), next.string())));
  }

  /// "theo khoản" / "3 - Điều 12": a number that the line before it calls for.
  private static boolean isSplitNumber(SourceLine line, SourceLine next) {
    return Character.isDigit(next.string().charAt(0)) && TextShape.wantsNumber(line.string());
  }

  /// "kinh tế" / "- xã hội": a dash inside a phrase.
  private static boolean isSplitPhrase(SourceLine line, SourceLine next) {
    var mark = next.mark();
    return mark != null
        && mark.style().equals("-")
        && !line.ends()
        && Character.isLowerCase(next.string().charAt(mark.length()));
  }

  /// "giai đoạn 2021" / "- 2025": a dash between years.
  private static boolean isSplitYears(SourceLine line, SourceLine next) {
    return Character.isDigit(line.string().charAt(line.string().length() - 1))
        && YEAR_AT_END.matcher(line.string()).find()
        && YEAR_AT_START.matcher(next.string()).lookingAt();
  }

  private static boolean isSpaced(List<SourceLine> lines) {
    int pairs = 0;
    int cut = 0;
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.startsLower() && line.mark() == null && !lines.get(i - 1).ends()) {
        pairs++;
        cut += line.gap() == 1 ? 1 : 0;
      }
    }
    return pairs >= 3 && cut > pairs * 0.5;
  }

  /// The column at which lines wrap; a number beyond any line if they do not.
  private static int wrapWidth(List<SourceLine> lines) {
    var widths = lines.stream().mapToInt(SourceLine::width).sorted().toArray();
    if (widths.length < 4) {
      return UNWRAPPED;
    }
    int wide = widths[(int) (widths.length * 0.93)];
    long near = lines.stream().filter(line -> line.width() > wide * 0.75).count();
    if (wide > LONGEST_WRAPPED_LINE || near < widths.length * COMMON) {
      return UNWRAPPED;
    }
    return lines.stream()
        .mapToInt(SourceLine::width)
        .filter(width -> width <= wide * RAGGED)
        .max()
        .orElse(wide);
  }
}
