package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import vn.giaoban.api.Answers;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.ExportWriter;
import vn.giaoban.export.Exported;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;

/// Exports the hits of a search to a file.
///
/// @param query as typed
public record SearchExport(
    ExportFormat format,
    Language language,
    String query,
    Selection selection,
    Sort sort,
    Names names) {
  /// Writes all hits.
  public void write(DirectiveSearcher searcher, OutputStream out) throws IOException {
    var writer = writer(out);
    searcher.stream(selection, sort, writer);
    writer.finish();
  }

  /// Writes the hits of one page.
  void write(SearchResult page, OutputStream out) throws IOException {
    var writer = writer(out);
    send(page, writer);
    writer.finish();
  }

  /// Sends the hits of one page to a sink as a complete stream.
  static void send(SearchResult page, Sink<Hit> sink) throws IOException {
    sink.begin(new Totals(page.generation(), null, page.hits().size(), page.assessmentsLeftOut()));
    for (var hit : page.hits()) {
      sink.accept(hit);
    }
  }

  private ExportWriter<Hit> writer(OutputStream out) {
    return format.writer(exported(query, selection, sort, names).sheet(), language, out);
  }

  /// The metadata of an export made now.
  public static Exported exported(String query, Selection selection, Sort sort, Names names) {
    return new Exported(
        query,
        selection,
        sort,
        names,
        ZonedDateTime.now(Vietnam.ZONE),
        "",
        hit -> Answers.found(hit, names));
  }
}
