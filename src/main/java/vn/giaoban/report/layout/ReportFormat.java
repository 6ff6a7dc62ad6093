package vn.giaoban.report.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.giaoban.json.Json;
import vn.giaoban.report.document.Document;
import vn.giaoban.report.document.DocumentWorkbook;
import vn.giaoban.report.document.DocxWriter;
import vn.giaoban.report.document.HtmlWriter;
import vn.giaoban.report.document.MarkdownWriter;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.search.dimension.ApiNamed;

/// The file formats of a summary report.
public enum ReportFormat implements ApiNamed {
  JSON("application/json"),
  DOCX(DocxWriter.MEDIA_TYPE),
  HTML(HtmlWriter.MEDIA_TYPE),
  MD(MarkdownWriter.MEDIA_TYPE),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ReportFormat(String mediaType) {
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

  @Override
  public String toString() {
    return apiName();
  }

  /// Whether the format is binary, not text for a terminal.
  public boolean isBinary() {
    return switch (this) {
      case DOCX, XLSX -> true;
      case JSON, HTML, MD -> false;
    };
  }

  /// Whether the format shows charts as pictures.
  public boolean showsCharts() {
    return switch (this) {
      case DOCX, HTML -> true;
      case JSON, MD, XLSX -> false;
    };
  }

  /// The format with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid formats
  public static ReportFormat of(String apiName) {
    return ApiNamed.of(apiName, "format", List.of(values()));
  }

  /// Writes a summary, or the document made from it.
  ///
  /// @param out should be buffered; stays open
  public void write(QuarterlySummary summary, Document document, OutputStream out)
      throws IOException {
    switch (this) {
      case JSON -> out.write(Json.pretty(summary).getBytes(StandardCharsets.UTF_8));
      case DOCX -> DocxWriter.write(document, out);
      case HTML -> HtmlWriter.write(document, out);
      case MD -> MarkdownWriter.write(document, out);
      case XLSX -> DocumentWorkbook.write(document, out);
    }
  }
}
