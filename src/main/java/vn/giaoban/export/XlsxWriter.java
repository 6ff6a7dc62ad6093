package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.dimension.Language;

/// Streams records to a workbook with typed dates, text that never becomes a formula, a frozen
/// header and filters. A full sheet continues on the next one. A last sheet holds facts, and
/// remarks on truncated or replaced cell text.
final class XlsxWriter<T> implements ExportWriter<T> {
  private static final int ROWS_AT_ONCE = 200;
  private static final int MAX_NAMED = 1_000;

  /// Date formats, independent of the system locale.
  private static final Label DAY = new Label("[$-42A]dd/mm/yyyy", "yyyy-mm-dd");

  private static final Label PERCENT = new Label("0.0 %", "0.0%");

  /// In points; rows are never higher in Excel.
  private static final double LINE_HEIGHT = 15;

  private static final double MAX_HEIGHT = 409;

  private static final String HEAD_COLOUR = "DDE6EE";

  /// The first day that Excel numbers correctly: it counts a 29 February 1900, which never existed.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Sheet<T> table;
  private final Language language;
  private final NormalStyle styled;
  private final Workbook workbook;
  private final int rowsOfSheet;
  private final List<String> remarks = new ArrayList<>();
  private long remarked;
  private int sheets;
  private int row;
  private @Nullable Worksheet sheet;
  private @Nullable Totals totals;

  XlsxWriter(Sheet<T> table, Language language, OutputStream out) {
    this(table, language, out, Worksheet.MAX_ROWS);
  }

  /// @param rowsOfSheet most rows of a sheet, including the header
  XlsxWriter(Sheet<T> table, Language language, OutputStream out, int rowsOfSheet) {
    this.table = table;
    this.language = language;
    this.rowsOfSheet = rowsOfSheet;
    this.styled = new NormalStyle(out);
    this.workbook = new Workbook(styled, "Giao Ban", null);
  }

  @Override
  public void begin(Totals totals) {
    this.totals = totals;
    sheet = newSheet();
  }

  private Worksheet newSheet() {
    sheets++;
    var fresh =
        workbook.newWorksheet(
            said("Kết quả", "Results") + (sheets == 1 ? "" : " (%d)".formatted(sheets)));
    fresh.freezePane(0, 1);
    int place = 0;
    for (var column : table.columns()) {
      fresh.width(place, column.width());
      fresh.inlineString(0, place++, column.head().in(language));
    }
    head(fresh, 0, place);
    fresh.fitToWidth((short) 1);
    fresh.fitToHeight((short) 0);
    fresh.paperSize(PaperSize.A4_PAPER);
    fresh.pageOrientation("landscape");
    fresh.repeatRows(0);
    row = 0;
    return fresh;
  }

  private static void head(Worksheet sheet, int row, int columns) {
    sheet
        .range(row, 0, row, columns - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(HEAD_COLOUR)
        .set();
  }

  @Override
  public void accept(T each) throws IOException {
    if (row == rowsOfSheet - 1) {
      close(begun());
      sheet = newSheet();
    }
    var current = begun();
    row++;
    int place = 0;
    int lines = 1;
    for (var column : table.columns()) {
      var cell = column.of(each);
      put(current, place++, cell);
      lines = Math.max(lines, lines(cell, column.width()));
    }
    current.rowHeight(row, Math.min(lines * LINE_HEIGHT, MAX_HEIGHT));
    if (row % ROWS_AT_ONCE == 0) {
      current.flush();
    }
  }

  /// The lines that wrapped text takes, which programs other than Excel do not find themselves.
  private int lines(Cell cell, int width) {
    var text = text(cell);
    return text == null ? 1 : (text.length() + width - 1) / width;
  }

  /// What a cell of text says; null for numbers, days and nothing.
  private @Nullable String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> text;
      case Cell.Named(var label) -> label.in(language);
      case Cell.Periods periods -> periods.text();
      case Cell.Day _, Cell.Count _, Cell.Share _, Cell.Decimal _, Cell.Empty _ -> null;
    };
  }

  private void put(Worksheet current, int column, Cell cell) {
    switch (cell) {
      case Cell.Text _, Cell.Named _, Cell.Periods _ ->
          put(current, column, Objects.requireNonNull(text(cell)));
      case Cell.Day(var day) -> {
        if (day.isBefore(FIRST_DAY)) {
          put(current, column, day.toString());
        } else {
          current.value(row, column, day);
          current.style(row, column).format(DAY.in(language)).verticalAlignment("top").set();
        }
      }
      case Cell.Count(long count) -> put(current, column, count);
      case Cell.Share(double fraction) -> {
        put(current, column, fraction);
        current.style(row, column).format(PERCENT.in(language)).set();
      }
      case Cell.Decimal(double number) -> put(current, column, number);
      case Cell.Empty() -> {}
    }
  }

  private void put(Worksheet current, int column, Number number) {
    current.value(row, column, number);
    current.style(row, column).verticalAlignment("top").set();
  }

  private void put(Worksheet current, int column, String whole) {
    var text = SheetText.of(whole);
    current.inlineString(row, column, text.escaped());
    current.style(row, column).wrapText(true).verticalAlignment("top").set();
    if (text.isCut()) {
      remark(
          current,
          column,
          said(
                  "cắt từ %d ký tự, còn trọn trong CSV và JSONL",
                  "cut from %d characters; whole in CSV and JSONL")
              .formatted(text.characters()));
    }
    if (text.replaced()) {
      remark(
          current,
          column,
          said(
              "ký tự không ghi được thay bằng \uFFFD",
              "characters that cannot be written replaced by \uFFFD"));
    }
  }

  private void remark(Worksheet current, int column, String what) {
    remarked++;
    if (remarks.size() < MAX_NAMED) {
      remarks.add(
          said("%s, %s, dòng %d: %s", "%s, %s, row %d: %s")
              .formatted(
                  current.getName(),
                  table.columns().get(column).head().in(language),
                  row + 1,
                  what));
    }
  }

  private void close(Worksheet full) throws IOException {
    full.setAutoFilter(0, 0, row, table.columns().size() - 1);
    full.finish();
  }

  @Override
  public void finish() throws IOException {
    close(begun());
    about(workbook.newWorksheet(said("Về tệp này", "About this file")));
    styled.hold();
    workbook.finish();
    styled.release();
  }

  private void about(Worksheet about) throws IOException {
    about.width(0, 36);
    about.width(1, 80);
    about.fitToWidth((short) 1);
    about.fitToHeight((short) 0);
    about.paperSize(PaperSize.A4_PAPER);
    int line = 0;
    for (var fact : table.facts().apply(begunWith())) {
      put(about, line++, fact.label().in(language), fact.value().in(language));
    }
    put(about, line++, said("Số trang tính", "Sheets of records"), Integer.toString(sheets));
    put(
        about,
        line++,
        said("Ô không ghi được trọn", "Cells not held whole"),
        Long.toString(remarked));
    for (var remark : remarks) {
      put(about, line++, "", remark);
    }
    if (remarked > remarks.size()) {
      put(about, line, "", said("… (%d nữa)", "… (%d more)").formatted(remarked - remarks.size()));
    }
    about.finish();
  }

  private static void put(Worksheet about, int line, String label, String value) {
    about.inlineString(line, 0, label);
    about.style(line, 0).bold().verticalAlignment("top").set();
    about.inlineString(line, 1, SheetText.of(value).escaped());
    about.style(line, 1).wrapText(true).verticalAlignment("top").set();
  }

  private String said(String vietnamese, String english) {
    return new Label(vietnamese, english).in(language);
  }

  private Worksheet begun() {
    if (sheet == null) {
      throw new IllegalStateException("not begun");
    }
    return sheet;
  }

  private Totals begunWith() {
    if (totals == null) {
      throw new IllegalStateException("not begun");
    }
    return totals;
  }
}
