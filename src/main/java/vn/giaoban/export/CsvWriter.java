package vn.giaoban.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Totals;
import vn.giaoban.text.Controls;

/// Writes records as CSV (RFC 4180) in UTF-8. A byte order mark lets Excel detect the encoding;
/// heads and names of states are in Vietnamese and English; lines end in CR LF, dates are ISO 8601,
/// every text is quoted and guarded against formulas ([Formulas]) and control characters
/// ([Controls]).
final class CsvWriter<T> implements ExportWriter<T> {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();
  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final Sheet<T> sheet;
  private final OutputStream out;
  private @Nullable SequenceWriter rows;

  CsvWriter(Sheet<T> sheet, OutputStream out) {
    this.sheet = sheet;
    this.out = out;
  }

  @Override
  public void begin(Totals totals) throws IOException {
    out.write(BYTE_ORDER_MARK);
    rows = MAPPER.writer(SCHEMA).writeValues(out);
    rows.write(sheet.columns().stream().map(column -> column.head().both()).toList());
  }

  @Override
  public void accept(T each) throws IOException {
    var row = new ArrayList<Object>();
    for (var column : sheet.columns()) {
      row.add(value(column.of(each)));
    }
    begun().write(row);
  }

  private static Object value(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> Formulas.neutral(Controls.escaped(text));
      case Cell.Named(var label) -> label.both();
      case Cell.Periods periods -> periods.text();
      case Cell.Day(var day) -> day.toString();
      case Cell.Count(long count) -> count;
      case Cell.Share(double fraction) -> fraction;
      case Cell.Decimal(double number) -> number;
      case Cell.Empty() -> "";
    };
  }

  @Override
  public void finish() throws IOException {
    begun().close();
    out.flush();
  }

  private SequenceWriter begun() {
    if (rows == null) {
      throw new IllegalStateException("not begun");
    }
    return rows;
  }
}
