package vn.giaoban.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.ExportFormat;

/// How an answer is printed.
enum Format {
  TABLE(null),
  JSON(null),
  JSONL(ExportFormat.JSONL),
  CSV(ExportFormat.CSV),
  XLSX(ExportFormat.XLSX);

  private final @Nullable ExportFormat file;

  Format(@Nullable ExportFormat file) {
    this.file = file;
  }

  /// The kind of file that it is; null for what is read or is one value of JSON.
  @Nullable ExportFormat file() {
    return file;
  }

  /// As it is typed.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
