package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.json.Json;

/// The commands over an index, and what the last one printed.
final class TestCommands {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path index;

  private TestCommands(Path index) {
    this.index = index;
  }

  /// Indexes a folder of notices.
  static TestCommands over(Path corpus, Path index) {
    var commands = new TestCommands(index);
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()), commands::err);
    return commands;
  }

  /// Over an index that is there.
  static TestCommands over(Path index) {
    return new TestCommands(index);
  }

  Path index() {
    return index;
  }

  /// Where nobody looks on.
  int run(String command, String... more) {
    return runReading("", command, more);
  }

  /// The same with something on standard input.
  int runReading(String input, String command, String... more) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return run(Terminal.none(in, stream(out), stream(err)), command, more);
  }

  /// In a window without colours.
  int runSeen(int columns, String command, String... more) {
    var in = InputStream.nullInputStream();
    return run(
        new Terminal(in, stream(out), stream(err), true, true, columns, false), command, more);
  }

  private int run(Terminal terminal, String command, String... more) {
    out.reset();
    err.reset();
    var args = new ArrayList<>(List.of(command, "--index", index.toString()));
    args.addAll(List.of(more));
    return Main.run(args.toArray(String[]::new), terminal);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /// Standard output, where lines end with `\n`.
  String out() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /// Standard error, without the end of its last line.
  String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n").strip();
  }

  /// Standard output as one value.
  JsonNode json() throws IOException {
    return Json.MAPPER.readTree(out());
  }

  /// Standard output as a value a line.
  List<JsonNode> lines() throws IOException {
    var values = new ArrayList<JsonNode>();
    for (var line : out().lines().toList()) {
      values.add(Json.MAPPER.readTree(line));
    }
    return values;
  }

  /// What a command answers as JSON, which it must be able to.
  JsonNode answer(String command, String... more) throws IOException {
    assertEquals(0, run(command, with(more, "--format", "json")), this::err);
    return json();
  }

  /// What a command answers as JSON Lines, likewise.
  List<JsonNode> answers(String command, String... more) throws IOException {
    assertEquals(0, run(command, with(more, "--format", "jsonl")), this::err);
    return lines();
  }

  private static String[] with(String[] last, String... first) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(List.of(last));
    return all.toArray(String[]::new);
  }
}
