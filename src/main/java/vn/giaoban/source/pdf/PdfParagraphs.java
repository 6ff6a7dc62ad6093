package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.LineList;

/// Joins the lines of pages to paragraphs by their indentation, the gaps between them and whether
/// the next word would have found room.
final class PdfParagraphs {
  /// Parts of the size of the font: an indentation, and the space between words.
  private static final double INDENT = 0.8;

  private static final double SPACE = 0.25;

  /// The same for the least room beside a line in the middle, and how uneven it may be.
  private static final double MARGIN = 0.4;

  private static final double UNEVEN = 1.2;

  /// The distance of paragraphs, in parts of the one between lines.
  private static final double APART = 1.35;

  /// The distance that an empty line makes, in parts of the size of the font.
  private static final double EMPTY = 2;

  /// The share of lines at the left margin from which first lines are known by their indentation.
  private static final double FLUSH = 0.3;

  private static final String ENDS = ".:;!?…";

  /// The shape of a list item's mark.
  private static final Pattern MARK =
      Pattern.compile("[-–+*•]\\s?\\p{L}|(?:\\d{1,2}|\\p{L}|[IVX]{1,4})[.)]\\s?\\p{L}");

  private static final Pattern LAST_FIGURES = Pattern.compile("(?<!\\S)[\\d/.-]+$");
  private static final Pattern FIRST_FIGURES = Pattern.compile("[\\d/.-]*\\d(?![\\p{L}])");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}([/.-])(?:\\d{1,2}\\1)?(?:19|20)\\d\\d");

  private final List<PdfLine> lines;
  private final double left;
  private final double right;
  private final double pitch;
  private final boolean indents;
  private final LineList into;

  PdfParagraphs(List<PdfLine> lines, LineList into) {
    this.lines = lines;
    this.into = into;
    var body = lines.stream().filter(line -> !line.inCell()).toList();
    right = quantile(body.stream().map(PdfLine::end).toList(), 0.9);
    left = quantile(body.stream().filter(this::isLong).map(PdfLine::start).toList(), 0.25);
    pitch = quantile(distances(body), 0.5);
    long flush = body.stream().filter(line -> isAt(line.start(), left, line)).count();
    long indented = body.stream().filter(this::isIndented).count();
    indents = flush > body.size() * FLUSH && indented > 2;
  }

  private boolean isLong(PdfLine line) {
    return line.end() > right * 0.9;
  }

  private static double quantile(List<Double> values, double share) {
    var sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share));
  }

  private static List<Double> distances(List<PdfLine> lines) {
    var distances = new ArrayList<Double>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).page() == lines.get(i - 1).page()) {
        distances.add(distance(lines.get(i - 1), lines.get(i)));
      }
    }
    return distances;
  }

  private static double distance(PdfLine line, PdfLine next) {
    return next.segment().baseline() - line.segment().baseline();
  }

  void write() {
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      if (i > 0 && !lines.get(i).inTable() && isEmptyBetween(lines.get(i - 1), lines.get(i))) {
        into.add("", LineLayout.UNKNOWN.onPage(lines.get(i).page()));
      }
      write(lines.subList(i, end));
      i = end;
    }
  }

  private void write(List<PdfLine> paragraph) {
    var first = paragraph.getFirst();
    var text = new StringBuilder();
    for (var line : paragraph) {
      boolean cut = line.inTable() && isDate(text, line.text());
      text.append(text.isEmpty() || cut ? "" : " ").append(line.text());
    }
    boolean bold = paragraph.stream().allMatch(line -> line.segment().bold());
    var layout = LineLayout.UNKNOWN.onPage(first.page()).bold(bold);
    boolean known = indents && !isCentred(first);
    boolean starts = known && (isIndented(first) || paragraph.size() > 1);
    var joined = starts ? layout.joined(Joint.STARTS) : layout;
    into.add(text.toString(), first.cell() == null ? joined : layout.in(first.cell()));
  }

  /// Whether the side of a narrow cell cuts a date between a text and the next line.
  private static boolean isDate(CharSequence text, String next) {
    var end = LAST_FIGURES.matcher(text);
    var start = FIRST_FIGURES.matcher(next);
    return end.find() && start.lookingAt() && DATE.matcher(end.group() + start.group()).matches();
  }

  private boolean goesOn(PdfLine line, PdfLine next) {
    if (line.sharesCell(next)) {
      return !isApart(line, next) && !isItem(line, next);
    }
    if (line.inCell() || next.inCell() || isCentred(line) || isCentred(next)) {
      return false;
    }
    boolean room = right - line.end() > next.firstWordWidth() + line.size() * SPACE;
    if (room || isApart(line, next) || next.page() > line.page() + 1) {
      return false;
    }
    if (indents) {
      return !isIndented(next);
    }
    return !isItem(line, next) && next.start() - line.start() < next.size() * INDENT;
  }

  /// Whether an item of a list begins behind a line.
  private static boolean isItem(PdfLine line, PdfLine next) {
    return ends(line) && MARK.matcher(next.text()).lookingAt();
  }

  private boolean isApart(PdfLine line, PdfLine next) {
    return isEmptyBetween(line, next)
        || (next.page() == line.page() && distance(line, next) > pitch * APART);
  }

  private static boolean ends(PdfLine line) {
    return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  private static boolean isEmptyBetween(PdfLine line, PdfLine next) {
    return line.page() == next.page() && distance(line, next) > line.size() * EMPTY;
  }

  private boolean isIndented(PdfLine line) {
    return line.start() > left + line.size() * INDENT;
  }

  private static boolean isAt(double place, double margin, PdfLine line) {
    return Math.abs(place - margin) < line.size() * INDENT;
  }

  /// Whether a line is in the middle, with as much room on its left as on its right.
  private boolean isCentred(PdfLine line) {
    double before = line.start() - left;
    double after = right - line.end();
    double least = line.size() * MARGIN;
    return before > least && after > least && Math.abs(before - after) < line.size() * UNEVEN;
  }
}
