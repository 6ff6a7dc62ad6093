package vn.giaoban.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoban.api.SimilarAnswers;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.result.Result;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Cell;
import vn.giaoban.export.Column;
import vn.giaoban.export.Reference;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.Similar;
import vn.giaoban.search.Similar.SharedPhrase;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Span;

/// `giaoban similar`: directives of other notices similar to a given one.
@Command(
    name = "similar",
    description = {
      "Finds the directives of other notices that are worded most like one, each wording once,",
      "and marks what both say."
    })
final class SimilarCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The id of a directive, as in search --format json.")
  private String id;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "How many at most (default: ${DEFAULT-VALUE}; 1 to 50).")
  private int size;

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;

  SimilarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 1 || size > Similar.MAX_SIZE) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "size must be from 1 to %d, not %d".formatted(Similar.MAX_SIZE, size));
    }
    var names = Engine.names();
    try (var searcher = Engine.searcher(common.index(), names)) {
      var found = searcher.similar(id, size);
      if (found == null) {
        throw new JobException("there is no directive " + id);
      }
      output.write(terminal, result(searcher.status().generation(), found, names));
    }
    return 0;
  }

  private Result result(long generation, List<Similar> found, Names names) {
    var sheet =
        new Sheet<>(columns(names), similar -> SimilarAnswers.one(similar, names), _ -> List.of());
    return new Rows<>(
            SimilarAnswers.of(generation, id, found, names),
            sheet,
            found,
            new Totals(generation, null, found.size(), 0))
        .printedBy(to -> print(found, to));
  }

  private static List<Column<Similar>> columns(Names names) {
    return List.of(
        new Column<>("Giống", "Likeness", 8, row -> Cell.of(row.score())),
        new Column<>(
            "Khả năng là một việc", "Chance of one task", 8, row -> Cell.of(row.likeness())),
        new Column<>("Ngày", "Date", 12, row -> Cell.of(row.filed().directive().date())),
        new Column<>("Mã", "ID", 28, row -> Cell.of(row.filed().directive().id())),
        new Column<>("Nội dung", "Text", 80, row -> Cell.of(row.filed().directive().text())),
        new Column<>("Cùng viết", "Shared words", 60, row -> Cell.of(shared(row))),
        new Column<>("Dẫn nguồn", "Cite", 40, row -> Cell.of(Reference.cite(row.filed(), names))));
  }

  private static String shared(Similar similar) {
    var text = similar.filed().directive().text();
    return similar.phrases().stream()
        .map(phrase -> phrase.there().of(text))
        .collect(Collectors.joining("; "));
  }

  private static void print(List<Similar> found, Terminal to) {
    var table = ResultTable.of(to, "likeness", "date", "id", "text");
    found.forEach(similar -> table.add(row(similar, to)));
    table.print();
  }

  private static List<ResultTable.Cell> row(Similar similar, Terminal to) {
    var directive = similar.filed().directive();
    var shared =
        similar.phrases().stream()
            .map(SharedPhrase::there)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    return List.of(
        new ResultTable.Cell(to.wording().decimal(similar.score(), 2)),
        new ResultTable.Cell(to.day(directive.date())),
        new ResultTable.Cell(directive.id()),
        new ResultTable.Cell(directive.text(), shared));
  }
}
