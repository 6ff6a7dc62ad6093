package vn.giaoban.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaoban.export.Cell;
import vn.giaoban.export.Column;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.ExportWriter;
import vn.giaoban.export.Exported;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;

/// Exports all hits of many searches to one file, query by query, each in its order. A hit of
/// several queries is repeated for each.
///
/// @param selection options that apply to all queries, with the file name as its query
/// @param batch reports queries that fail
record BatchExport(
    ExportFormat format,
    Language language,
    Exported selection,
    List<Batch.Asked> asked,
    Batch batch) {
  /// A hit and its query.
  private record Found(BatchFile.Line line, Hit hit) {}

  /// The JSON form.
  private record Line(String name, String query, Object hit) {}

  void write(DirectiveSearcher searcher, OutputStream out) throws IOException {
    var counts = new LinkedHashMap<BatchFile.Line, Totals>();
    var writer = format.writer(sheet(counts), language, out);
    var status = searcher.status();
    writer.begin(new Totals(status.generation(), status.updatedAt(), 0, 0));
    for (var one : asked) {
      batch.ask(
          one.line(),
          () ->
              searcher.stream(
                  one.request().selection(),
                  one.request().sort(),
                  new Hits(one.line(), writer, counts)));
    }
    writer.finish();
  }

  /// Receives the hits of one query.
  private record Hits(
      BatchFile.Line line, ExportWriter<Found> writer, Map<BatchFile.Line, Totals> counts)
      implements Sink<Hit> {
    @Override
    public void begin(Totals totals) {
      counts.put(line, totals);
    }

    @Override
    public void accept(Hit hit) throws IOException {
      writer.accept(new Found(line, hit));
    }
  }

  /// @param counts totals of the queries that succeeded
  private Sheet<Found> sheet(Map<BatchFile.Line, Totals> counts) {
    var hits = selection.sheet();
    var columns = new ArrayList<Column<Found>>();
    columns.add(
        new Column<>(
            "Tên câu lệnh tìm kiếm", "Query name", 24, found -> Cell.of(found.line().name())));
    columns.add(
        new Column<>("Câu lệnh tìm kiếm", "Query", 30, found -> Cell.of(found.line().query())));
    hits.columns().forEach(column -> columns.add(column.within(Found::hit)));
    return new Sheet<>(
        columns,
        found ->
            new Line(
                found.line().name(), found.line().query(), selection.json().apply(found.hit())),
        totals ->
            Stream.concat(
                    selection.facts(sum(totals, counts.values())).stream(), facts(counts).stream())
                .toList());
  }

  private static Totals sum(Totals totals, Collection<Totals> counts) {
    return new Totals(
        totals.generation(),
        totals.updatedAt(),
        counts.stream().mapToLong(Totals::total).sum(),
        counts.stream().mapToLong(Totals::assessmentsLeftOut).sum());
  }

  private static List<Sheet.Fact> facts(Map<BatchFile.Line, Totals> counts) {
    var facts = new ArrayList<Sheet.Fact>();
    counts.forEach(
        (line, found) ->
            facts.add(
                new Sheet.Fact(
                    "Câu lệnh tìm kiếm %d: %s".formatted(facts.size() + 1, line.name()),
                    "Query %d: %s".formatted(facts.size() + 1, line.name()),
                    "%s: %d".formatted(line.query(), found.total()))));
    return facts;
  }
}
