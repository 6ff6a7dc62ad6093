package vn.giaoban.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.giaoban.export.SheetText;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Table;

/// Writes a [Document] as a workbook: one sheet of text, which names the others where they belong,
/// one for each table with typed numbers and dates, one for the numbers of each chart, and one of
/// quotations. A change is written as the difference.
///
/// Safe for any number of threads.
public final class DocumentWorkbook {
  private static final int MAX_NAME = 31;
  private static final int ROWS_AT_ONCE = 200;

  /// Total width of a sheet in characters, about a landscape page.
  private static final int CHARACTERS = 150;

  private static final int LEAST_CHARACTERS = 10;

  /// Line width of the text sheet in characters.
  private static final int WORDS = 72;

  /// Height in points of a line, and Excel's maximum row height.
  private static final double LINE = 15;

  private static final double HIGHEST = 409;
  private static final short ANY_NUMBER = 0;
  private static final String DAY = "[$-42A]dd/mm/yyyy";
  private static final String PERCENT = "0.0 %";
  private static final String HEAD_COLOUR = "DDE6EE";

  /// The longest link, in characters, that a workbook can hold.
  private static final int MAX_ADDRESS = 2_000;

  private final Workbook workbook;
  private final Set<String> names = new HashSet<>();

  private DocumentWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  /// Writes the whole document.
  ///
  /// @param out should be buffered; stays open
  public static void write(Document document, OutputStream out) throws IOException {
    var workbook = new Workbook(out, "Giao Ban", null);
    new DocumentWorkbook(workbook).write(document);
    workbook.finish();
  }

  /// A sheet with a table.
  private record Sheet(String name, Table table) {}

  private void write(Document document) throws IOException {
    var text = workbook.newWorksheet(name("Báo cáo"));
    var sheets = sheets(document);
    words(document, sheets, text);
    for (var sheet : sheets) {
      table(sheet);
    }
  }

  /// The sheets of the tables and charts in their order, and one of the quotations.
  private List<Sheet> sheets(Document document) {
    var sheets = new ArrayList<Sheet>();
    String heading = "";
    var quotations = new ArrayList<List<Value>>();
    for (var block : document.body()) {
      switch (block) {
        case Block.Heading each -> heading = each.text();
        case Block.Annex each -> heading = each.title();
        case Table table ->
            sheets.add(new Sheet(name(table.name().isEmpty() ? heading : table.name()), table));
        case Block.Chart chart -> sheets.add(new Sheet(name(chart.title()), chart.table()));
        case Block.Quotation quotation -> quotations.add(row(heading, quotation));
        case Block.Paragraph _, Block.Items _, Block.Notes _, Block.Contents _, Block.Blank _ -> {}
      }
    }
    if (!quotations.isEmpty()) {
      sheets.add(new Sheet(name("Trích nguyên văn"), quoted(quotations)));
    }
    return sheets;
  }

  private static List<Value> row(String heading, Block.Quotation quotation) {
    return List.of(
        new Value.Text(heading),
        new Value.Text(quotation.text()),
        quotation.address().isEmpty()
            ? new Value.Text(quotation.source())
            : new Value.Link(new Value.Text(quotation.source()), quotation.address()));
  }

  private static Table quoted(List<List<Value>> rows) {
    return new Table(
        "",
        List.of(Column.words("Mục", 3), Column.words("Nội dung", 10), Column.words("Nguồn", 5)),
        rows);
  }

  /// A line of the text sheet.
  private record Line(String text, boolean isTitle) {
    static Line of(String text) {
      return new Line(text, false);
    }

    static Line ofSheet(Sheet sheet) {
      return of("Xem trang tính “%s”.".formatted(sheet.name()));
    }
  }

  private static void words(Document document, List<Sheet> sheets, Worksheet sheet)
      throws IOException {
    sheet.width(0, WORDS);
    lay(sheet, "portrait");
    var lines = lines(document, sheets.iterator());
    for (int row = 0; row < lines.size(); row++) {
      var line = lines.get(row);
      sheet.inlineString(row, 0, SheetText.of(line.text()).escaped());
      var style = sheet.style(row, 0).wrapText(true).verticalAlignment("top");
      (line.isTitle() ? style.bold() : style).set();
      heighten(sheet, row, lines(line.text(), WORDS));
    }
    sheet.finish();
  }

  private static List<Line> lines(Document document, Iterator<Sheet> sheets) {
    var lines = new ArrayList<Line>();
    lines.add(new Line(document.kind(), true));
    lines.add(new Line(document.title(), true));
    lines.add(Line.of(document.period()));
    for (var block : document.body()) {
      switch (block) {
        case Block.Heading heading -> lines.add(new Line(heading.full(), true));
        case Block.Annex annex -> lines.add(new Line(annex.number() + ". " + annex.title(), true));
        case Block.Paragraph paragraph -> lines.add(Line.of(text(paragraph)));
        case Block.Items(var items) -> items.forEach(item -> lines.add(Line.of("- " + text(item))));
        case Block.Notes(var items) -> items.forEach(item -> lines.add(Line.of("- " + text(item))));
        case Table _, Block.Chart _ -> lines.add(Line.ofSheet(sheets.next()));
        case Block.Quotation quotation ->
            lines.add(Line.of("“%s” (%s)".formatted(quotation.text(), quotation.source())));
        case Block.Contents _, Block.Blank _ -> {}
      }
    }
    return lines;
  }

  /// Sets the row height, since programs other than Excel do not adjust it.
  private static void heighten(Worksheet sheet, int row, int lines) {
    if (lines > 1) {
      sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines));
    }
  }

  /// The approximate number of lines of a text.
  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
  }

  private static String text(Block.Paragraph paragraph) {
    var text = new StringBuilder();
    paragraph.runs().stream().map(Run::text).forEach(text::append);
    return text.toString();
  }

  private void table(Sheet given) throws IOException {
    var table = apart(given.table());
    var sheet = workbook.newWorksheet(given.name());
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    lay(sheet, "landscape");
    var widths = widths(table.columns());
    for (int column = 0; column < table.columns().size(); column++) {
      var head = table.columns().get(column);
      sheet.width(column, widths.get(column));
      sheet.inlineString(0, column, SheetText.of(head.title()).escaped());
      sheet.style(0, column).bold().wrapText(true).fillColor(HEAD_COLOUR).set();
    }
    heighten(
        sheet,
        0,
        lines(
            table.columns().stream().map(head -> (Value) new Value.Text(head.title())).toList(),
            widths));
    int row = 0;
    for (var cells : table.lines().toList()) {
      row++;
      for (int column = 0; column < cells.size(); column++) {
        put(sheet, row, column, cells.get(column));
      }
      heighten(sheet, row, lines(cells, widths));
      if (row % ROWS_AT_ONCE == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, row, table.columns().size() - 1);
    sheet.finish();
  }

  /// Moves sources to a separate column, since not every program wraps the text of a linked cell.
  private static Table apart(Table table) {
    var columns = new ArrayList<Column>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(table.columns().get(i));
      if (isSourced(table, i)) {
        columns.add(Column.words("Nguồn", table.columns().get(i).weight()));
      }
    }
    var rows = table.rows().stream().map(row -> apart(table, row)).toList();
    return new Table(table.caption(), table.name(), columns, rows, apart(table, table.total()));
  }

  private static boolean isSourced(Table table, int column) {
    return table.rows().stream().anyMatch(row -> row.get(column) instanceof Value.Sourced);
  }

  private static List<Value> apart(Table table, List<Value> row) {
    var cells = new ArrayList<Value>();
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof Value.Sourced(var words, var source, var address)) {
        cells.add(new Value.Text(words));
        cells.add(new Value.Link(new Value.Text(source), address));
      } else {
        cells.add(row.get(i));
        if (isSourced(table, i)) {
          cells.add(new Value.Text(""));
        }
      }
    }
    return cells;
  }

  private static List<Integer> widths(List<Column> columns) {
    int weights = columns.stream().mapToInt(Column::weight).sum();
    return columns.stream()
        .map(one -> Math.max(LEAST_CHARACTERS, CHARACTERS * one.weight() / weights))
        .toList();
  }

  private static int lines(List<Value> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .map(column -> lines(cells.get(column).text(), widths.get(column)))
        .max()
        .orElse(1);
  }

  /// Prints on A4, one page wide and any number of pages high.
  private static void lay(Worksheet sheet, String orientation) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation(orientation);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight(ANY_NUMBER);
  }

  private static void put(Worksheet sheet, int row, int column, Value cell) {
    switch (cell) {
      case Value.Text(var words) -> {
        sheet.inlineString(row, column, SheetText.of(words).escaped());
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
      case Value.Count(long count) -> put(sheet, row, column, count, "#,##0");
      case Value.Share(double fraction) ->
          put(sheet, row, column, BigDecimal.valueOf(fraction), PERCENT);
      case Value.Change(long now, long before) ->
          put(sheet, row, column, now - before, "+#,##0;-#,##0;0");
      case Value.Day(var day) -> {
        sheet.value(row, column, day);
        sheet
            .style(row, column)
            .format(DAY)
            .horizontalAlignment("center")
            .verticalAlignment("top")
            .set();
      }
      case Value.Missing() -> {
        sheet.inlineString(row, column, cell.text());
        sheet.style(row, column).horizontalAlignment("right").verticalAlignment("top").set();
      }
      case Value.Sourced(_, _, var address) -> {
        put(sheet, row, column, new Value.Link(new Value.Text(cell.text()), address));
      }
      case Value.Link(var value, var address) -> {
        put(sheet, row, column, value);
        if (address.length() <= MAX_ADDRESS && value instanceof Value.Text(var words)) {
          sheet.hyperlink(row, column, new HyperLink(address, SheetText.of(words).escaped()));
        }
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, Number number, String format) {
    sheet.value(row, column, number);
    sheet.style(row, column).format(format).verticalAlignment("top").set();
  }

  /// A valid sheet name that is not in use.
  private String name(String caption) {
    var plain = caption.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    for (int number = 1; ; number++) {
      var end = number == 1 ? "" : " (%d)".formatted(number);
      var name =
          plain.substring(0, Math.min(plain.length(), MAX_NAME - end.length())).strip() + end;
      if (names.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
  }
}
