package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.giaoban.cli.option.HelpTexts;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.dimension.Language;

/// The help of all commands, in both languages.
class HelpTest {
  private final TestCommands commands = TestCommands.alone();

  @Test
  void saysEverythingInVietnameseToo() {
    var english = texts(Language.EN);
    var same = new TreeSet<String>();
    texts(Language.VI)
        .forEach(
            (place, text) -> {
              if (text.equals(english.get(place))) {
                same.add(place + ": " + text);
              }
            });
    assertTrue(english.size() > 300, "only " + english.size());
    assertEquals(new TreeSet<>(), same);
  }

  @Test
  void hasNoTextForWhatIsNot() {
    var keys = new TreeSet<>(Collections.list(new HelpTexts().getKeys()));
    keys.removeIf(key -> key.contains("usage."));
    keys.removeAll(labels());
    helps(Language.VI)
        .forEach(
            help -> {
              var spec = help.commandSpec();
              Stream.concat(
                      spec.options().stream()
                          .map(option -> option.longestName().replaceFirst("^--(no-)?", "")),
                      spec.positionalParameters().stream()
                          .map(argument -> argument.paramLabel() + "[" + argument.index() + "]"))
                  .forEach(
                      name -> {
                        keys.remove(name);
                        keys.remove(spec.qualifiedName(".") + "." + name);
                      });
            });
    keys.removeAll(Set.of("no-color", "no-ocr"));
    assertEquals(new TreeSet<>(), keys);
  }

  @Test
  void namesEveryValueInVietnamese() {
    var missing = labels();
    missing.removeAll(Collections.list(new HelpTexts().getKeys()));
    assertEquals(new TreeSet<>(), missing);
    assertEquals(0, commands.runLine("backup", "--help", "--lang=vi"));
    assertTrue(commands.out().contains(" [--vocabulary=THƯ_MỤC] TỆP\n"), commands::out);
    assertEquals(0, commands.runLine("--help", "--lang=vi"));
    assertTrue(commands.out().contains("giaoban [--help] [--lang=NGÔN_NGỮ] LỆNH\n"), commands::out);
  }

  /// The keys of the placeholders of all values, and of that of the commands.
  private static Set<String> labels() {
    var labels =
        helps(Language.EN)
            .flatMap(help -> help.commandSpec().args().stream())
            .filter(argument -> argument.arity().max() > 0)
            .map(ArgSpec::paramLabel);
    return Stream.concat(labels, Stream.of("COMMAND"))
        .map(label -> "label." + label)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<CommandLine.Help> helps(Language language) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var terminal = Terminal.none(InputStream.nullInputStream(), nowhere, nowhere);
    var root = Main.all(terminal.speaking(language));
    return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
        .map(CommandLine::getHelp);
  }

  private static Map<String, String> texts(Language language) {
    var texts = new HashMap<String, String>();
    for (var help : helps(language).toList()) {
      var spec = help.commandSpec();
      texts.put(spec.qualifiedName(), String.join(" ", spec.usageMessage().description()));
      for (var argument : spec.args()) {
        var name =
            argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
        texts.put(spec.qualifiedName() + " " + name, String.join(" ", argument.description()));
      }
    }
    return texts;
  }

  @Test
  void isInTheLanguageThatIsAskedFor() {
    assertEquals(0, commands.runLine("search", "--help", "--lang", "vi"));
    assertTrue(commands.out().startsWith("Cách dùng:\ngiaoban search"), commands::out);
    assertTrue(commands.out().contains("Những nhiệm vụ nào:"), commands::out);
    assertEquals(0, commands.runLine("--lang=en", "search", "--help"));
    assertTrue(commands.out().startsWith("Usage: giaoban search"), commands::out);
    assertTrue(commands.out().contains("Which directives:"), commands::out);
  }

  @Test
  void takesTheLanguageBeforeAndBehindTheCommand() {
    for (var line : List.of("--lang vi serch", "serch --lang vi", "serch --lang=en --lang=vi")) {
      assertEquals(2, commands.runLine(line.split(" ")));
      assertEquals(
          "giaoban: không có lệnh serch; có phải ý là search?\nXem 'giaoban --help'.",
          commands.err());
    }
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() {
    assertEquals(2, commands.runLine("search", "--lang", "de"));
    assertEquals("giaoban: --lang là vi hoặc en, không phải de", commands.err());
    assertEquals(2, commands.runLine("search", "--lang"));
    assertEquals("giaoban: --lang cần có ngôn ngữ: vi hoặc en", commands.err());
  }

  @Test
  void leavesWhatStandsBehindTheSeparatorToTheCommand() {
    assertEquals(2, commands.runLine("search", "--size=x", "--", "--lang", "de"));
    assertTrue(commands.err().startsWith("giaoban: size must be"), commands::err);
  }
}
