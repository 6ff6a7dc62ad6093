package vn.giaoban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.result.Result;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.result.SearchStatistics;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Cell;
import vn.giaoban.export.Column;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.Totals;
import vn.giaoban.source.InputFile;

/// `giaoban log`: statistics of a search log written by `serve --log-searches`.
@Command(
    name = "log",
    description = {
      "Lists the frequent searches of a log, those that found nothing, and rows for a table"
          + " synonyms.csv (--vocabulary): what was asked in vain, and what was asked soon after.",
      "Queries that differ in capitals, marks or spaces only count as one. A log holds no addresses."
    })
final class LogCommand implements Callable<Integer> {
  private static final List<Column<SearchStatistics.Asked>> COLUMNS =
      List.of(
          new Column<>("Câu lệnh tìm kiếm", "Query", 40, asked -> Cell.of(asked.query())),
          new Column<>("Số lần", "Searches", 10, asked -> new Cell.Count(asked.searches())),
          new Column<>("Trống", "Empty", 10, asked -> new Cell.Count(asked.empty())),
          new Column<>("Cách viết", "Spellings", 40, asked -> Cell.of(spellings(asked))));

  /// The JSON result.
  record Answer(
      int searches,
      List<SearchStatistics.Asked> frequent,
      List<SearchStatistics.Asked> empty,
      List<SearchStatistics.Proposed> proposed) {}

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files that 'serve --log-searches' wrote; - is standard input.")
  private List<Path> files;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "How many of each at most (default: ${DEFAULT-VALUE}).")
  private int size;

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;
  private int refused;

  LogCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 0) {
      throw new JobException("--size is a number from 0, not " + size);
    }
    var tally = new SearchStatistics();
    for (var file : files) {
      read(file, tally);
    }
    output.write(terminal, result(tally));
    return refused == 0 ? 0 : 1;
  }

  private void read(Path file, SearchStatistics tally) throws IOException {
    try (var in = terminal.open(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      tally.read(lines, file.toString(), this::refuse);
    } catch (InputFile.RefusedException e) {
      throw new JobException(e.line(file));
    } catch (NoSuchFileException _) {
      throw new JobException("there is no file " + file);
    }
  }

  private void refuse(String problem) {
    refused++;
    terminal.complain(problem);
  }

  private Result result(SearchStatistics tally) {
    var frequent = tally.frequent(size);
    var empty = tally.empty(size);
    var proposed = tally.proposed(size);
    return new Rows<>(
            new Answer(tally.searches(), frequent, empty, proposed),
            new Sheet<>(COLUMNS, asked -> asked, _ -> List.of()),
            frequent,
            new Totals(0, null, frequent.size(), 0))
        .printedBy(
            to -> {
              print(frequent, empty, to);
              propose(proposed, to);
              to.tell(to.say("searches", tally.searches()));
            });
  }

  private static void print(
      List<SearchStatistics.Asked> frequent, List<SearchStatistics.Asked> empty, Terminal to) {
    print(frequent, "frequent", to);
    to.out().println();
    print(empty, "in-vain", to);
  }

  private static void propose(List<SearchStatistics.Proposed> proposed, Terminal to) {
    if (proposed.isEmpty()) {
      return;
    }
    to.out().println();
    var table = ResultTable.of(to, "times", "proposed");
    for (var row : proposed) {
      table.add(
          List.of(
              new ResultTable.Cell(to.wording().number(row.times())),
              new ResultTable.Cell(row.row())));
    }
    table.print();
  }

  private static void print(List<SearchStatistics.Asked> asked, String head, Terminal to) {
    var table = ResultTable.of(to, "times", "empty", head);
    for (var one : asked) {
      table.add(
          List.of(
              new ResultTable.Cell(to.wording().number(one.searches())),
              new ResultTable.Cell(to.wording().number(one.empty())),
              new ResultTable.Cell(spellings(one))));
    }
    table.print();
  }

  private static String spellings(SearchStatistics.Asked asked) {
    return String.join(" / ", asked.spellings());
  }
}
