package vn.giaoban.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.giaoban.notice.Directive;
import vn.giaoban.parse.MappedText;
import vn.giaoban.parse.Markdown;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Span;
import vn.giaoban.text.Syllables;

/// The text of a notice set as a document: its lines without the marks of Markdown, in blocks, each
/// with the directives that stand in it.
///
/// @param blocks in reading order
public record NoticeText(List<Block> blocks) {
  public NoticeText {
    blocks = List.copyOf(blocks);
  }

  /// Lines that belong together.
  ///
  /// @param directives that stand in them; empty for the text between directives
  public record Block(List<Directive> directives, List<Line> lines) {
    public Block {
      directives = List.copyOf(directives);
      lines = List.copyOf(lines);
    }

    /// The anchor of a permalink to several lines; of one line it is that of the line itself.
    public String anchor() {
      int first = lines.getFirst().number();
      int last = lines.getLast().number();
      return directives.isEmpty() || first == last ? "" : "L%d-L%d".formatted(first, last);
    }
  }

  /// A line that is not empty.
  ///
  /// @param level of the heading from 1; 0 for any other line
  public record Line(int number, int level, boolean item, List<Marks.Part> parts) {
    public Line {
      parts = List.copyOf(parts);
    }
  }

  /// @param marked what of a directive's text is marked, by its id
  static NoticeText of(
      LinedText text, List<Directive> directives, Map<String, List<int[]>> marked) {
    var ordered = new ArrayList<>(directives);
    ordered.sort(Comparator.comparingInt((Directive directive) -> directive.lines().first()));
    var blocks = new ArrayList<Block>();
    int next = 1;
    for (int i = 0; i < ordered.size(); ) {
      var standing = new ArrayList<Directive>();
      var lines = ordered.get(i).lines();
      while (i < ordered.size() && ordered.get(i).lines().first() <= lines.last()) {
        lines = lines.through(ordered.get(i).lines());
        standing.add(ordered.get(i++));
      }
      add(blocks, text, next, lines.first() - 1, List.of(), marked);
      add(blocks, text, lines.first(), lines.last(), standing, marked);
      next = lines.last() + 1;
    }
    add(blocks, text, next, text.lineCount(), List.of(), marked);
    return new NoticeText(blocks);
  }

  private static void add(
      List<Block> blocks,
      LinedText text,
      int first,
      int last,
      List<Directive> directives,
      Map<String, List<int[]>> marked) {
    var found = spans(text, directives, marked);
    var lines = new ArrayList<Line>();
    for (int number = first; number <= Math.min(last, text.lineCount()); number++) {
      var span = text.line(number);
      if (!text.text().substring(span.start(), span.end()).isBlank()) {
        lines.add(line(text, number, span, found));
      }
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block(directives, lines));
    }
  }

  /// The words of directives that are marked, where they stand in the source.
  private static List<Span> spans(
      LinedText text, List<Directive> directives, Map<String, List<int[]>> marked) {
    var spans = new ArrayList<Span>();
    int from = 0;
    for (var directive : directives) {
      from = addSpans(spans, text, directive, from, marked.getOrDefault(directive.id(), List.of()));
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  /// Adds the marked words of a directive: the words of its text are those of its lines, in the
  /// same order, behind those of the directive before.
  ///
  /// @param from end of the directive before
  /// @return its own end
  private static int addSpans(
      List<Span> spans, LinedText text, Directive directive, int from, List<int[]> marked) {
    int end = text.line(Math.min(directive.lines().last(), text.lineCount())).end();
    int start = Math.min(end, Math.max(from, text.line(directive.lines().first()).start()));
    var source = Syllables.of(text.text().substring(start, end));
    int at = 0;
    for (var word : Syllables.of(directive.text())) {
      int found = at;
      while (found < source.size() && !source.get(found).text().equals(word.text())) {
        found++;
      }
      if (found < source.size()) {
        at = found + 1;
        if (marked.stream().anyMatch(range -> range[0] < word.end() && word.start() < range[1])) {
          spans.add(new Span(start + source.get(found).start(), start + source.get(found).end()));
        }
      }
    }
    return at == 0 ? start : start + source.get(at - 1).end();
  }

  private static Line line(LinedText text, int number, Span span, List<Span> marked) {
    var bare = Markdown.line(text.text(), span);
    return new Line(number, bare.level(), bare.isItem(), parts(bare.text(), marked));
  }

  private static List<Marks.Part> parts(MappedText line, List<Span> marked) {
    var places = line.places();
    var ranges =
        marked.stream()
            .map(span -> new int[] {index(places, span.start()), index(places, span.end())})
            .filter(range -> range[0] < range[1])
            .toList();
    return Marks.parts(line.text(), ranges);
  }

  /// Where a place of the source, or the next one that is there, stands in the line.
  private static int index(int[] places, int place) {
    int found = Arrays.binarySearch(places, place);
    return found >= 0 ? found : -found - 1;
  }
}
