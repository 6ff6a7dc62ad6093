package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.giaoban.cli.terminal.Width;

/// `search --explain` on a terminal and as JSON.
@ExtendWith(TestCommands.OverCorpus.class)
class ExplainTest {
  private final TestCommands commands;

  ExplainTest(TestCommands commands) {
    this.commands = commands;
  }

  @Test
  void saysBelowEachHitWhatTheAnswerSaysInJson() throws IOException {
    var hits = commands.answer("search", "nhan hieu", "--explain").get("hits");
    assertEquals(0, commands.run("search", "nhan hieu", "--explain", "--no-nearly"), commands::err);
    var lines = commands.out().lines().toList();
    assertTrue(hits.size() > 1, hits::toString);
    assertEquals(1 + 2 * hits.size(), lines.size(), commands::out);
    for (int i = 0; i < hits.size(); i++) {
      var note = lines.get(2 + 2 * i);
      assertTrue(
          note.startsWith("    score " + decimal(hits.get(i).get("score").asDouble())), note);
      for (var reason : hits.get(i).get("reasons")) {
        assertTrue(note.contains(reason.get("found").asText() + " but for marks ("), note);
        assertTrue(note.contains(", " + decimal(reason.get("weight").asDouble()) + ")"), note);
      }
    }
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3g", number);
  }

  @Test
  void listsNearHitsBelowTheOthersUnlessToldNotTo() throws IOException {
    var answer = commands.answer("search", "OCOP bưởi");
    assertEquals(0, answer.get("total").asInt());
    assertEquals("bưởi", answer.get("nearly").get("hits").get(0).get("lacks").get(0).asText());
    assertEquals(0, commands.run("search", "OCOP bưởi"), commands::err);
    assertTrue(commands.out().contains("NEARLY"), commands::out);
    assertEquals(0, commands.run("search", "OCOP bưởi", "--no-nearly"), commands::err);
    assertEquals("", commands.out());
  }

  @Test
  void readsAQuestionWhereItsWordsFindNothing() throws IOException {
    var question = "Thanh tra phải làm gì về kế hoạch khảo sát trong tháng 11 năm 2021?";
    assertEquals(0, commands.run("search", question), commands::err);
    assertTrue(commands.out().contains("QUESTION AS READ"), commands::out);
    var told = "Unit: Thanh tra; Date: November 2021; words: kế hoạch khảo sát";
    assertTrue(commands.err().contains(told), commands::err);
    var asked = commands.answer("search", question, "--ask");
    var meant =
        commands.answer("search", "kế hoạch khảo sát", "--unit=thanh-tra", "--period=2021-11");
    assertEquals(meant.get("hits"), asked.get("hits"));
    assertTrue(asked.get("total").asLong() > 0, asked::toString);
  }

  @Test
  void tellsHowAndWhereWordsMatch() {
    assertEquals(0, commands.run("search", "OCOP", "--explain"), commands::err);
    assertTrue(commands.out().contains("OCOP as typed (text, "), commands::out);
    assertEquals(0, commands.run("search", "\"mỗi xã một sản phẩm\"", "--explain"));
    assertTrue(commands.out().contains("OCOP by synonym (text, "), commands::out);
    assertEquals(0, commands.run("search", "nhản~", "--explain", "--sort=-date"));
    assertTrue(commands.out().contains("    nhãn nearly so ("), commands::out);
    assertFalse(commands.out().contains("score"), commands::out);
  }

  @Test
  void wrapsWhatItSaysToTheWindow() {
    assertEquals(0, commands.runSeen(60, "search", "ke hoach", "--explain", "--no-color"));
    assertTrue(commands.out().contains("    score "), commands::out);
    commands.out().lines().forEach(line -> assertTrue(Width.of(line) <= 60, line));
  }

  @Test
  void saysNothingWhereNothingIsAskedOrNoWordsAreSought() {
    assertEquals(0, commands.run("search", "OCOP"), commands::err);
    assertFalse(commands.out().contains("as typed"), commands::out);
    assertEquals(0, commands.run("search", "--topic", "ocop", "--explain"), commands::err);
    assertFalse(commands.out().contains("score"), commands::out);
  }
}
