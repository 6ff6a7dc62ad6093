package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// `suggest` and `similar` over the five notices.
@ExtendWith(TestCommands.OverCorpus.class)
class SuggestCommandTest {
  private final TestCommands commands;

  SuggestCommandTest(TestCommands commands) {
    this.commands = commands;
  }

  @Test
  void eachCompletionFindsAsManyAsItSays() throws IOException {
    var suggestions = commands.answers("suggest", "nhan");
    assertFalse(suggestions.isEmpty());
    for (var one : suggestions) {
      var found = commands.answer("search", "--", one.get("query").asText());
      assertEquals(found.get("total").asLong(), one.get("count").asLong(), one::toString);
    }
  }

  @Test
  void completesWithinTheFilters() {
    assertEquals(
        0, commands.run("suggest", "--size", "3", "--province", "nghe-an", "oc"), commands::err);
    var lines = commands.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("RECORDS  KIND"), commands::out);
    assertTrue(lines.size() > 1 && lines.size() <= 4, commands::out);
    assertTrue(commands.out().contains("OCOP"), commands::out);
  }

  @Test
  void wantsSomethingToComplete() {
    assertEquals(2, commands.run("suggest"));
    assertTrue(
        commands.err().startsWith("giaoban: Missing required parameter: 'TEXT'"), commands::err);
  }

  @Test
  void writesRowsForSpreadsheets() {
    assertEquals(0, commands.run("suggest", "--format", "csv", "oc"), commands::err);
    assertTrue(commands.out().startsWith("\uFEFF\"Số / Records\",\"Loại / Kind\""), commands::out);
    assertEquals(2, commands.run("suggest", "--format", "ics", "oc"));
    assertTrue(
        commands.err().contains("expected one of [table, json, jsonl, csv, xlsx]"), commands::err);
  }

  @Test
  void refusesASizeThatIsNone() {
    assertEquals(2, commands.run("suggest", "--size", "0", "nhan"));
    assertTrue(commands.err().contains("size"), commands::err);
    assertEquals(2, commands.run("similar", "--size", "51", "x"));
    assertTrue(
        commands.err().startsWith("giaoban: size must be from 1 to 50, not 51"), commands::err);
  }

  @Test
  void findsDirectivesOfOtherNotices() throws IOException {
    int found = 0;
    var id = "";
    for (var hit : commands.answers("search", "ISO")) {
      id = hit.get("id").asText();
      var notice = hit.get("notice").get("id").asText();
      for (var one : commands.answer("similar", "--size", "2", id).get("similar")) {
        found++;
        assertFalse(
            one.get("directive").get("id").asText().startsWith(notice + "-"), commands::out);
      }
    }
    assertTrue(found > 0);
    assertEquals(0, commands.run("similar", id), commands::err);
    assertTrue(commands.out().startsWith("LIKENESS  DATE"), commands::out);
  }

  @Test
  void namesAnIdThatIsNone() {
    assertEquals(2, commands.run("similar", "none-1"));
    assertEquals("giaoban: there is no directive none-1", commands.err());
  }
}
