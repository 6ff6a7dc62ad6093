package vn.giaoban.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoban.json.Json;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Similar;
import vn.giaoban.search.Similar.SharedPhrase;
import vn.giaoban.server.SimilarAnswers;
import vn.giaoban.text.Span;

/// `giaoban similar`: the directives of other notices that are worded like one.
@Command(
    name = "similar",
    description = {
      "Finds the directives of other notices that are worded most like one, each wording once,",
      "and marks what both say."
    })
final class SimilarCommand implements Callable<Integer> {
  /// How the answer is printed.
  enum Format {
    TABLE,
    JSON,
    JSONL
  }

  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The id of a directive, as in search --format json.")
  private String id;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "How many at most (default: ${DEFAULT-VALUE}; 1 to 50).")
  private int size;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or jsonl (default: ${DEFAULT-VALUE}).")
  private Format format;

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
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var found = searcher.similar(id, size);
      if (found == null) {
        throw new JobException("there is no directive " + id);
      }
      var answer = SimilarAnswers.of(searcher.status().generation(), id, found, names);
      switch (format) {
        case JSON -> terminal.out().print(Json.pretty(answer));
        case JSONL -> answer.similar().forEach(one -> terminal.out().println(Json.line(one)));
        case TABLE -> print(found);
      }
    }
    return 0;
  }

  private void print(List<Similar> found) {
    var table = new ResultTable(terminal, "GIỐNG", "NGÀY", "MÃ", "NỘI DUNG");
    for (var similar : found) {
      var directive = similar.filed().directive();
      table.add(
          List.of(
              new ResultTable.Cell(String.format(Locale.ROOT, "%.2f", similar.score())),
              new ResultTable.Cell(day(similar.filed())),
              new ResultTable.Cell(directive.id()),
              new ResultTable.Cell(
                  directive.text(),
                  similar.phrases().stream()
                      .map(SharedPhrase::there)
                      .sorted(Comparator.comparingInt(Span::start))
                      .toList())));
    }
    table.print();
  }

  private static String day(FiledDirective filed) {
    var day = filed.directive().date();
    return day == null ? "" : day.toString();
  }
}
