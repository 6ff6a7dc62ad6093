package vn.giaoban.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.giaoban.search.dimension.ApiNamed;
import vn.giaoban.search.dimension.Language;

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
  /// @param language of heads and names in a workbook; the other formats do not differ by it
  /// @param out should be buffered
  public <T> ExportWriter<T> writer(Sheet<T> sheet, Language language, OutputStream out) {
    return switch (this) {
      case CSV -> new CsvWriter<>(sheet, out);
      case XLSX -> new XlsxWriter<>(sheet, language, out);
      case JSONL -> new JsonLines<>(out, sheet.json());
    };
  }
}
