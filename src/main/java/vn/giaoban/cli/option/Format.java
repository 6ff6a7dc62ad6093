package vn.giaoban.cli.option;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.export.ExportFormat;

/// The output formats.
public enum Format {
  TABLE(null),
  JSON(null),
  JSONL(ExportFormat.JSONL),
  CSV(ExportFormat.CSV),
  XLSX(ExportFormat.XLSX),
  /// An iCalendar file.
  ICS(null);

  private final @Nullable ExportFormat rows;

  Format(@Nullable ExportFormat rows) {
    this.rows = rows;
  }

  /// The format of exported rows; null if it has none.
  public @Nullable ExportFormat rows() {
    return rows;
  }

  /// Whether it is a row format, which holds all records unless a page is requested.
  public boolean isRows() {
    return this != TABLE && this != JSON;
  }

  /// The name on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
