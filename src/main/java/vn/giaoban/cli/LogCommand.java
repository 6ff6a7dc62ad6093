package vn.giaoban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoban.json.Json;

/// `giaoban log`: what people search for and do not find, from the log of `serve --log-searches`.
@Command(
    name = "log",
    description = {
      "Lists the frequent searches of a log, and those that found nothing, so that synonyms can be"
          + " added.",
      "Queries that differ in capitals, marks or spaces only count as one. A log holds no addresses."
    })
final class LogCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  /// The answer as JSON.
  record Answer(int searches, List<SearchTally.Asked> frequent, List<SearchTally.Asked> empty) {}

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Folders folders;

  @Mixin private Colours colours;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or csv (default: ${DEFAULT-VALUE}).")
  private CountFormat format;

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
    var tally = new SearchTally();
    for (var file : files) {
      read(file, tally);
    }
    switch (format) {
      case TABLE -> table(tally);
      case JSON ->
          terminal
              .out()
              .print(
                  Json.pretty(
                      new Answer(tally.searches(), tally.frequent(size), tally.empty(size))));
      case CSV -> csv(tally);
    }
    return refused == 0 ? 0 : 1;
  }

  private void read(Path file, SearchTally tally) throws IOException {
    try (var in = open(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      tally.read(lines, file.toString(), this::refuse);
    } catch (NoSuchFileException _) {
      throw new JobException("there is no file " + file);
    }
  }

  private InputStream open(Path file) throws IOException {
    return file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(file);
  }

  private void refuse(String problem) {
    refused++;
    terminal.complain(problem);
  }

  private void table(SearchTally tally) {
    print(tally.frequent(size), "TÌM NHIỀU");
    terminal.out().println();
    print(tally.empty(size), "KHÔNG THẤY GÌ");
    terminal.out().flush();
    terminal.err().printf("%d searches%n", tally.searches());
  }

  private void print(List<SearchTally.Asked> asked, String head) {
    var table = new ResultTable(colours.on(terminal), "SỐ LẦN", "TRỐNG", head);
    for (var one : asked) {
      table.add(
          List.of(
              new ResultTable.Cell(String.valueOf(one.searches())),
              new ResultTable.Cell(String.valueOf(one.empty())),
              new ResultTable.Cell(String.join(" / ", one.spellings()))));
    }
    table.print();
  }

  private void csv(SearchTally tally) {
    var lines = new CsvLines(terminal.out());
    lines.begin("query", "searches", "empty", "spellings");
    for (var one : tally.frequent(size)) {
      lines.print(one.query(), one.searches(), one.empty(), String.join(" / ", one.spellings()));
    }
  }
}
