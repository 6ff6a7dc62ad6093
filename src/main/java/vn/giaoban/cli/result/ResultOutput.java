package vn.giaoban.cli.result;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import vn.giaoban.cli.option.Colours;
import vn.giaoban.cli.option.Format;
import vn.giaoban.cli.option.Output;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.json.Json;
import vn.giaoban.source.ReplacedFile;

/// The options for output format and file, shared by all commands with several formats.
public final class ResultOutput {
  private static final List<Format> USUAL =
      List.of(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV, Format.XLSX);

  /// Used by picocli, which accepts a command specification as a mixin.
  @Mixin private final CommandSpec spec = CommandSpec.create();

  @Mixin private Output output;

  @Mixin private Colours colours;

  private final OptionSpec format;

  private ResultOutput(List<Format> offered, String... description) {
    format =
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(Format.class)
            .converters(text -> read(text, offered))
            .completionCandidates(offered.stream().map(Format::toString).toList())
            .defaultValue(Format.TABLE.toString())
            .description(description)
            .build();
    spec.addOption(format);
  }

  /// For a complete table.
  public static ResultOutput ofRows() {
    return new ResultOutput(
        USUAL,
        "table, json, jsonl, csv or xlsx (default: table).",
        "json is the whole answer; jsonl, csv and xlsx hold it row by row.");
  }

  /// For a page of hits.
  public static ResultOutput ofHits() {
    return new ResultOutput(
        USUAL,
        "table, json, jsonl, csv or xlsx (default: table).",
        "jsonl, csv and xlsx hold every hit, unless --size says how many.");
  }

  /// For a page of dated hits, a [Result.Dated].
  public static ResultOutput ofDatedHits() {
    return new ResultOutput(
        List.of(Format.values()),
        "table, json, jsonl, csv, xlsx or ics, a calendar (default: table).",
        "jsonl, csv, xlsx and ics hold every directive, unless --size says how many.");
  }

  private static Format read(String text, List<Format> offered) {
    return offered.stream()
        .filter(format -> format.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of %s (case-insensitive) but was '%s'".formatted(offered, text)));
  }

  public Format format() {
    return format.getValue();
  }

  public void write(Terminal terminal, Result result) throws IOException {
    switch (format()) {
      case TABLE -> output.print(terminal, to -> result.print(colours.on(to)));
      case JSON -> {
        var answer = Json.pretty(result.json());
        output.print(terminal, to -> to.out().print(answer));
      }
      case JSONL, CSV, XLSX -> {
        var rows = requireNonNull(format().rows());
        output.write(terminal, rows, out -> result.write(rows, terminal.language(), out));
      }
      case ICS -> output.write(terminal, ((Result.Dated) result)::writeCalendar);
    }
  }

  /// Writes a result that has a single format.
  public void write(Terminal terminal, ReplacedFile.Writing writing) throws IOException {
    output.write(terminal, writing);
  }
}
