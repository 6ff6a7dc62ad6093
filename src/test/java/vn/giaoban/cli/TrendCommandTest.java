package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

/// `trend` and `coverage` over the notices of `corpus/`.
class TrendCommandTest {
  @TempDir private static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void index() {
    var nowhere = new ByteArrayOutputStream();
    var stream = new PrintStream(nowhere, true, StandardCharsets.UTF_8);
    var args = new String[] {"index", "--corpus", "corpus", "--index", place()};
    assertEquals(0, Main.run(args, stream, stream));
  }

  private static String place() {
    return folder.resolve("index").toString();
  }

  private int run(String command, String... options) {
    var args = new ArrayList<>(List.of(command, "--index", place()));
    args.addAll(List.of(options));
    return Main.run(args.toArray(String[]::new), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsASeries() {
    assertEquals(0, run("trend", "ISO", "--step", "quarter"), err());
    var lines = out().lines().toList();
    assertEquals(7, lines.size());
    assertTrue(lines.get(0).startsWith("ĐƯỜNG  KỲ"), lines.get(0));
    assertTrue(
        lines.get(1).matches("ISO +2020-Q3 +2020-07-01 +2020-09-30 +\\d+ +64 +0\\.\\d{3} .*"),
        lines.get(1));
    assertTrue(lines.get(1).endsWith("q=ISO&from=2020-07-01&to=2020-09-30"), lines.get(1));
    assertTrue(lines.get(2).matches("ISO +2020-Q4 +2020-10-01 +2020-12-31 +0 +0 +q=.*"));
    assertTrue(err().contains("1 đánh giá không tính"), err());
  }

  @Test
  void writesASeriesInEveryFormat() throws IOException {
    assertEquals(0, run("trend", "--by", "topic", "--top", "2", "--format", "jsonl"), err());
    var first = Json.MAPPER.readTree(out().lines().findFirst().orElseThrow());
    assertEquals("2020-07", first.get("period").asText());
    assertEquals(1, first.get("met").asInt());
    out.reset();
    assertEquals(0, run("trend", "--format", "json"), err());
    assertEquals("month", Json.MAPPER.readTree(out()).get("step").asText());
    for (var format : List.of("csv", "xlsx")) {
      var file = folder.resolve("trend." + format);
      assertEquals(0, run("trend", "--format", format, "--output", file.toString()), err());
      assertTrue(Files.size(file) > 500);
    }
  }

  @Test
  void saysWhichSeriesCannotBeMade() {
    assertEquals(2, run("trend", "--step", "week"));
    assertTrue(err().startsWith("giaoban: step: no such step: week (there are: month, "), err());
    err.reset();
    assertEquals(2, run("trend", "OCOP", "--line", "ISO"));
    assertTrue(err().startsWith("giaoban: line stands alone, without q"), err());
    err.reset();
    assertEquals(2, run("trend", "--from", "0900", "--to", "2020"));
    assertTrue(err().startsWith("giaoban: there would be 13452 periods, more than 1200"), err());
  }

  @Test
  void printsWhatThereIsOfProvinces() {
    assertEquals(0, run("coverage", "--period", "2020-07..2020-09"), err());
    var lines = out().lines().toList();
    assertTrue(lines.get(0).startsWith("TỈNH"), lines.get(0));
    assertTrue(out().contains("Đồng Tháp"), out());
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.matches("Nghệ An +0 +0 +2021-11 .*2020-07 2020-08 2020-09")),
        out());
    out.reset();
    assertEquals(0, run("coverage", "--months", "--province", "nghe-an"), err());
    assertEquals(2, out().lines().count());
    out.reset();
    assertEquals(0, run("coverage", "--catalog"), err());
    assertEquals(
        "file,number,symbol,type,title,agency,province,issuedOn,metOn,period,chair,signer\n",
        out());
    err.reset();
    assertEquals(2, run("coverage", "--unit", "van-phong"));
    assertTrue(err().startsWith("giaoban: there is no parameter unit (there are: agency"), err());
  }
}
