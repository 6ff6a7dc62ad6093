package vn.giaoban.cli.option;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.export.ExportFormat;

/// How a result is written.
public enum Format {
  TABLE(null),
  JSON(null),
  JSONL(ExportFormat.JSONL),
  CSV(ExportFormat.CSV),
  XLSX(ExportFormat.XLSX),
  /// A calendar.
  ICS(null);

  private final @Nullable ExportFormat rows;

  Format(@Nullable ExportFormat rows) {
    this.rows = rows;
  }

  /// As what its rows are written; null where it has none.
  public @Nullable ExportFormat rows() {
    return rows;
  }

  /// Whether it holds one record after another, every one unless a page is asked for.
  public boolean isRows() {
    return this != TABLE && this != JSON;
  }

  /// As it is typed.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
