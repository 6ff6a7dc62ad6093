package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.SharedIndex;
import vn.giaoban.json.Json;
import vn.giaoban.search.dimension.Language;

/// The commands, over an index or alone, and what the last one printed.
public final class TestCommands {
  /// Gives each test commands of its own over the notices of `corpus/`, whose index is made once.
  public static final class OverCorpus implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == TestCommands.class;
    }

    @Override
    public TestCommands resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return over(SharedIndex.ofCorpus(test));
    }
  }

  private static final String COMPLAINT = "giaoban: ";

  /// Words that hardly an English message does without and that no Vietnamese one has.
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(the|is|are|not|of|there|must|cannot|behind|than)\\b");

  private static final Terminal VIETNAMESE =
      Terminal.none(
              InputStream.nullInputStream(),
              stream(new ByteArrayOutputStream()),
              stream(new ByteArrayOutputStream()))
          .speaking(Language.VI);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final @Nullable Path index;

  private TestCommands(@Nullable Path index) {
    this.index = index;
  }

  /// Without an index, for what asks for none.
  static TestCommands alone() {
    return new TestCommands(null);
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

  public Path index() {
    return Objects.requireNonNull(index);
  }

  /// Where nobody looks on.
  public int run(String command, String... more) {
    return runReading("", command, more);
  }

  /// The same with something on standard input.
  public int runReading(String input, String command, String... more) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return run(Terminal.none(in, stream(out), stream(err)), command, more);
  }

  /// In a window without colours.
  public int runSeen(int columns, String command, String... more) {
    var in = InputStream.nullInputStream();
    return run(
        new Terminal(in, stream(out), stream(err), true, true, columns, false), command, more);
  }

  private int run(Terminal terminal, String command, String... more) {
    var args = new ArrayList<>(List.of(command));
    if (index != null) {
      args.addAll(List.of("--index", index.toString()));
    }
    args.addAll(List.of(more));
    return runLine(terminal, args.toArray(String[]::new));
  }

  /// A whole line as it is typed, where nobody looks on.
  public int runLine(String... args) {
    return runLine(Terminal.none(InputStream.nullInputStream(), stream(out), stream(err)), args);
  }

  private int runLine(Terminal terminal, String... args) {
    out.reset();
    err.reset();
    int status = Main.run(spoken(args), terminal);
    err().lines().filter(line -> line.startsWith(COMPLAINT)).forEach(TestCommands::checkTranslated);
    return status;
  }

  /// Whatever a test makes the program complain of, it can say in Vietnamese too.
  private static void checkTranslated(String line) {
    var translated = VIETNAMESE.translated(line.substring(COMPLAINT.length()));
    assertFalse(ENGLISH.matcher(translated).find(), () -> "still in English: " + translated);
  }

  /// In English, unless the arguments say otherwise.
  private static String[] spoken(String... args) {
    return Stream.concat(Stream.of("--lang=en"), Stream.of(args)).toArray(String[]::new);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /// Standard output, where lines end with `\n`.
  public String out() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /// Standard output as it is, for what is no text.
  public byte[] bytes() {
    return out.toByteArray();
  }

  /// Standard error, without the end of its last line.
  public String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n").strip();
  }

  /// Standard output as one value.
  public JsonNode json() throws IOException {
    return Json.MAPPER.readTree(out());
  }

  /// Standard output as a value a line.
  public List<JsonNode> lines() throws IOException {
    var values = new ArrayList<JsonNode>();
    for (var line : out().lines().toList()) {
      values.add(Json.MAPPER.readTree(line));
    }
    return values;
  }

  /// What a command answers as JSON, which it must be able to.
  public JsonNode answer(String command, String... more) throws IOException {
    assertEquals(0, run(command, with(more, "--format", "json")), this::err);
    return json();
  }

  /// What a command answers as JSON Lines, likewise.
  public List<JsonNode> answers(String command, String... more) throws IOException {
    assertEquals(0, run(command, with(more, "--format", "jsonl")), this::err);
    return lines();
  }

  private static String[] with(String[] last, String... first) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(List.of(last));
    return all.toArray(String[]::new);
  }
}
