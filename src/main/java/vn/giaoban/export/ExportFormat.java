package vn.giaoban.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.giaoban.search.dimension.ApiNamed;

/// The file formats of exported tables.
public enum ExportFormat implements ApiNamed {
  CSV("text/csv; charset=utf-8; header=present"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSONL("application/jsonl; charset=utf-8");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The name in requests, also the file extension.
  @Override
  public String apiName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid formats
  public static ExportFormat of(String apiName) {
    return ApiNamed.of(apiName, "format", List.of(values()));
  }

  /// A writer of this format.
  ///
  /// @param out should be buffered
  public <T> ExportWriter<T> writer(Sheet<T> sheet, OutputStream out) {
    return switch (this) {
      case CSV -> new CsvWriter<>(sheet, out);
      case XLSX -> new XlsxWriter<>(sheet, out);
      case JSONL -> new JsonLines<>(out, sheet.json());
    };
  }
}
