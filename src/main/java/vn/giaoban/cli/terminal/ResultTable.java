package vn.giaoban.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.text.Controls;
import vn.giaoban.text.Span;

/// Prints text in columns. On a terminal, cells wrap at the window width; elsewhere each row is one
/// line.
public final class ResultTable {
  private static final String BOLD = "\u001B[1m";
  private static final String NOT_BOLD = "\u001B[22m";
  private static final String GAP = "  ";
  private static final int NARROWEST_LAST = 30;
  private static final int WIDEST = 28;
  private static final String INDENT = "    ";

  /// Cell text and its highlighted spans.
  public record Cell(String text, List<Span> marks) {
    public Cell {
      var shown = text.replaceAll("\\s", " ");
      marks = marks.stream().map(mark -> escaped(shown, mark)).toList();
      text = Controls.escaped(shown);
    }

    public Cell(String text) {
      this(text, List.of());
    }

    /// Where a part of a text lies in its escaped form.
    private static Span escaped(String text, Span part) {
      int start = Controls.escaped(text.substring(0, part.start())).length();
      return new Span(start, start + Controls.escaped(part.of(text)).length());
    }

    /// Encloses highlights in « » if bold is not available.
    private Cell quoted() {
      var quoted = new StringBuilder();
      int at = 0;
      for (var mark : marks) {
        quoted.append(text, at, mark.start()).append('«').append(mark.of(text)).append('»');
        at = mark.end();
      }
      return new Cell(quoted.append(text, at, text.length()).toString());
    }
  }

  /// @param note printed on a separate line below the row; empty for none
  private record Row(List<Cell> cells, String note) {}

  private final Terminal terminal;
  private final List<Row> rows = new ArrayList<>();

  public ResultTable(Terminal terminal, String... heads) {
    this.terminal = terminal;
    add(List.of(heads).stream().map(Cell::new).toList());
  }

  /// A table with the heads that the wording has under these keys.
  public static ResultTable of(Terminal terminal, String... keys) {
    return new ResultTable(
        terminal,
        Arrays.stream(keys).map(key -> terminal.say("head." + key)).toArray(String[]::new));
  }

  public void add(List<Cell> row) {
    add(row, "");
  }

  /// Adds a row with a note below it.
  public void add(List<Cell> row, String note) {
    var cells = terminal.colours() ? List.copyOf(row) : row.stream().map(Cell::quoted).toList();
    rows.add(new Row(cells, Terminal.printable(note)));
  }

  public void print() {
    var widths = widths();
    for (var row : rows) {
      if (terminal.showsOut()) {
        printWrapped(row.cells(), widths);
      } else {
        printOnOneLine(row.cells(), widths);
      }
      if (!row.note().isEmpty()) {
        printBelow(new Cell(row.note()));
      }
    }
  }

  /// Column widths; the last column takes the rest of the window.
  private List<Integer> widths() {
    var widths = new ArrayList<Integer>();
    int left = terminal.columns();
    for (int column = 0; column < rows.getFirst().cells().size() - 1; column++) {
      int widest = 0;
      for (var row : rows) {
        widest = Math.max(widest, Width.of(row.cells().get(column).text()));
      }
      int width = terminal.showsOut() ? Math.min(widest, WIDEST) : widest;
      widths.add(width);
      left -= width + GAP.length();
    }
    widths.add(left);
    return widths;
  }

  private void printOnOneLine(List<Cell> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      boolean last = column == row.size() - 1;
      var cell = row.get(column);
      line.append(marked(cell, new Span(0, cell.text().length())));
      line.append(last ? "" : spaces(widths.get(column) - Width.of(cell.text())) + GAP);
    }
    terminal.out().println(line.toString().stripTrailing());
  }

  private void printWrapped(List<Cell> row, List<Integer> widths) {
    if (widths.getLast() < NARROWEST_LAST) {
      printBelowEachOther(row);
      return;
    }
    var wrapped = new ArrayList<List<Span>>();
    int height = 1;
    for (int column = 0; column < row.size(); column++) {
      var lines = wrap(row.get(column).text(), widths.get(column));
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      terminal.out().println(lineOf(row, wrapped, widths, line));
    }
  }

  private String lineOf(
      List<Cell> row, List<List<Span>> wrapped, List<Integer> widths, int number) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      var lines = wrapped.get(column);
      var span = number < lines.size() ? lines.get(number) : new Span(0, 0);
      var cell = row.get(column);
      line.append(marked(cell, span));
      line.append(spaces(widths.get(column) - Width.of(span.of(cell.text()))) + GAP);
    }
    return line.toString().stripTrailing();
  }

  /// For narrow windows: short cells on one line, the last cell indented below.
  private void printBelowEachOther(List<Cell> row) {
    var head = new ArrayList<String>();
    row.subList(0, row.size() - 1).forEach(cell -> head.add(cell.text()));
    var line = String.join(GAP, head);
    for (var span : wrap(line, terminal.columns())) {
      terminal.out().println(span.of(line).strip());
    }
    printBelow(row.getLast());
  }

  /// Prints a cell indented, wrapped on a terminal.
  private void printBelow(Cell cell) {
    int width =
        terminal.showsOut()
            ? Math.max(10, terminal.columns() - INDENT.length())
            : Integer.MAX_VALUE;
    for (var span : wrap(cell.text(), width)) {
      terminal.out().println(INDENT + marked(cell, span));
    }
  }

  /// Splits `text` into lines of at most `width` columns, at spaces if possible and never inside a
  /// grapheme cluster.
  static List<Span> wrap(String text, int width) {
    var lines = new ArrayList<Span>();
    int start = 0;
    while (true) {
      int end = Width.fitting(text, start, width).end();
      if (end == text.length()) {
        lines.add(new Span(start, end));
        return lines;
      }
      int space = text.lastIndexOf(' ', end);
      boolean atSpace = space > start;
      lines.add(new Span(start, atSpace ? space : end));
      start = atSpace ? space + 1 : end;
    }
  }

  /// A part of a cell with highlights in bold.
  private static String marked(Cell cell, Span part) {
    var line = new StringBuilder();
    int at = part.start();
    for (var mark : cell.marks()) {
      if (mark.overlaps(part)) {
        int start = Math.max(mark.start(), part.start());
        int end = Math.min(mark.end(), part.end());
        line.append(cell.text(), at, start).append(BOLD);
        line.append(cell.text(), start, end).append(NOT_BOLD);
        at = end;
      }
    }
    return line.append(cell.text(), at, part.end()).toString();
  }

  private static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }
}
