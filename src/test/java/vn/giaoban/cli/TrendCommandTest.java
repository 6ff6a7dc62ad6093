package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `trend` and `coverage` over the notices of `corpus/`.
@ExtendWith(TestCommands.OverCorpus.class)
class TrendCommandTest {
  @TempDir private Path folder;
  private final TestCommands commands;

  TrendCommandTest(TestCommands commands) {
    this.commands = commands;
  }

  @Test
  void printsASeries() {
    assertEquals(0, commands.run("trend", "ISO", "--step", "quarter"), commands::err);
    var lines = commands.out().lines().toList();
    assertEquals(7, lines.size());
    assertTrue(lines.get(0).startsWith("LINE  PERIOD"), lines.get(0));
    assertTrue(
        lines.get(1).matches("ISO +Q3 2020 +2020-07-01 +2020-09-30 +\\d+ +64 +\\d+\\.\\d% .*"),
        lines.get(1));
    assertTrue(lines.get(1).endsWith("q=ISO&from=2020-07-01&to=2020-09-30"), lines.get(1));
    assertTrue(lines.get(2).matches("ISO +Q4 2020 +2020-10-01 +2020-12-31 +0 +0 +q=.*"));
    assertTrue(commands.err().contains("assessments left out 1"), commands::err);
  }

  @Test
  void writesASeriesInEveryFormat() throws IOException {
    var first = commands.answers("trend", "--by", "topic", "--top", "2").getFirst();
    assertEquals("2020-07", first.get("period").asText());
    assertEquals(1, first.get("met").asInt());
    assertEquals("month", commands.answer("trend").get("step").asText());
    for (var format : List.of("csv", "xlsx")) {
      var file = folder.resolve("trend." + format);
      assertEquals(
          0, commands.run("trend", "--format", format, "--output", file.toString()), commands::err);
      assertTrue(Files.size(file) > 500);
    }
  }

  @Test
  void saysWhichSeriesCannotBeMade() {
    assertEquals(2, commands.run("trend", "--step", "week"));
    assertTrue(
        commands.err().startsWith("giaoban: step: no such step: week (there are: month, "),
        commands::err);
    assertEquals(2, commands.run("trend", "OCOP", "--line", "ISO"));
    assertTrue(commands.err().startsWith("giaoban: line stands alone, without q"), commands::err);
    assertEquals(2, commands.run("trend", "--from", "0900", "--to", "2020"));
    assertTrue(
        commands.err().startsWith("giaoban: there would be 13452 periods, more than 1200"),
        commands::err);
  }

  @Test
  void printsWhatThereIsOfProvinces() {
    assertEquals(0, commands.run("coverage", "--period", "2020-07..2020-09"), commands::err);
    var lines = commands.out().lines().toList();
    assertTrue(lines.get(0).startsWith("PROVINCE"), lines.get(0));
    assertTrue(commands.out().contains("Đồng Tháp"), commands::out);
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.matches(
                        "Nghệ An +0 +0 +November 2021 .*July 2020, August 2020, September 2020")),
        commands::out);
    assertEquals(0, commands.run("coverage", "--months", "--province", "nghe-an"), commands::err);
    assertEquals(2, commands.out().lines().count());
    assertEquals(0, commands.run("coverage", "--catalog"), commands::err);
    assertEquals(
        "file,number,symbol,type,title,agency,province,issuedOn,metOn,period,chair,signer\n",
        commands.out());
    assertEquals(2, commands.run("coverage", "--unit", "van-phong"));
    assertTrue(
        commands.err().startsWith("giaoban: there is no parameter unit (there are: added, agency"),
        commands::err);
  }
}
