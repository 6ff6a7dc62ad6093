package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.cli.terminal.ResultStream;
import vn.giaoban.cli.terminal.Terminal;

/// Use from a shell: completion, pipes, mistyped commands.
@ExtendWith(TestCommands.OverCorpus.class)
class ShellTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final TestCommands commands;

  ShellTest(TestCommands commands) {
    this.commands = commands;
  }

  private String complaint(String... args) {
    assertEquals(2, commands.runLine(args));
    return commands.err().lines().findFirst().orElse("");
  }

  /// What `shell` offers behind the last of `words`.
  private List<String> offered(String shell, List<String> flags, String... words)
      throws IOException, InterruptedException {
    assertEquals(0, commands.runLine("completion", shell), commands::err);
    var script = folder.resolve("giaoban." + shell);
    Files.write(script, commands.bytes());
    var asked = folder.resolve("ask." + shell);
    Files.writeString(
        asked,
        """
        compopt() { :; }
        source '%s'
        [ -n "${ZSH_VERSION:-}" ] && emulate ksh
        COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=${#COMP_LINE}
        COMPREPLY=()
        _complete_giaoban
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(
                script,
                "'" + String.join("' '", words) + "'",
                words.length - 1,
                String.join(" ", words)));
    var command = new ArrayList<>(List.of(shell));
    command.addAll(flags);
    command.add(asked.toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), answer);
    return answer.lines().map(String::strip).toList();
  }

  private static boolean has(String shell) {
    return List.of("/bin/" + shell, "/usr/bin/" + shell).stream()
        .anyMatch(file -> Files.isExecutable(Path.of(file)));
  }

  @Test
  void completesInBash() throws Exception {
    assumeTrue(has("bash"), "no bash here");
    assertTrue(offered("bash", List.of(), "giaoban", "se").contains("search"));
    assertTrue(offered("bash", List.of(), "giaoban", "search", "--prov").contains("--province"));
    assertEquals(
        List.of("nghe-an"), offered("bash", List.of(), "giaoban", "search", "--province", "nghe"));
    assertTrue(offered("bash", List.of(), "giaoban", "search", "--sort", "d").contains("deadline"));
    assertTrue(offered("bash", List.of(), "giaoban", "search", "--format", "").contains("jsonl"));
  }

  @Test
  void completesInZsh() throws Exception {
    assumeTrue(has("zsh"), "no zsh here");
    // Zsh itself leaves out what does not begin as typed.
    assertTrue(
        offered("zsh", List.of("-f"), "giaoban", "search", "--province", "nghe")
            .contains("nghe-an"));
  }

  @Test
  void asksWhatWasMeant() {
    assertEquals(
        "giaoban: there is no option --provnce; did you mean --province?",
        complaint("search", "--provnce", "nghe-an"));
    assertEquals(
        "giaoban: there is no command serch; did you mean search?", complaint("serch", "OCOP"));
    assertTrue(commands.err().endsWith("Try 'giaoban --help'."), commands::err);
    assertEquals("giaoban: there is no command xyz", complaint("xyz"));
  }

  @Test
  void saysWhereAQueryWithAHyphenStands() {
    assertEquals(
        "giaoban: there is no option -dịch; what begins with - and is no option stands behind --",
        complaint("search", "-dịch"));
  }

  @Test
  void endsQuietlyWhereNobodyReadsOn() {
    var terminal = writingTo("Broken pipe");
    assertEquals(0, Main.run(new String[] {"search", "--help"}, terminal));
    assertEquals("", said());
  }

  @Test
  void saysWhyResultsCannotBeWritten() {
    var terminal = writingTo("No space left on device");
    assertEquals(2, Main.run(new String[] {"search", "--help"}, terminal));
    assertEquals("giaoban: standard output: No space left on device", said());
  }

  @Test
  void saysOnceThatHitsCannotBeWritten() {
    var index = commands.index().toString();
    var terminal = writingTo("No space left on device");
    var args = new String[] {"search", "--index", index, "--size", "200", "--format", "json"};
    assertEquals(2, Main.run(args, terminal));
    assertEquals("giaoban: standard output: No space left on device", said());
  }

  private Terminal writingTo(String failure) {
    var failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    return Terminal.none(
        InputStream.nullInputStream(),
        ResultStream.over(failing, false, StandardCharsets.UTF_8),
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void coloursWhereItIsAskedFor() {
    assertEquals(0, commands.run("search", "OCOP"), commands::err);
    assertFalse(commands.out().contains("\u001B"));
    assertEquals(0, commands.run("search", "OCOP", "--color=always"), commands::err);
    assertTrue(commands.out().contains("\u001B[1mOCOP\u001B[22m"));
    assertEquals(0, commands.run("search", "OCOP", "--color=always", "--no-color"), commands::err);
    assertFalse(commands.out().contains("\u001B"));
  }
}
