package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

/// Many queries over the five notices.
class BatchTest {
  @TempDir private static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void index() {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var args = new String[] {"index", "--corpus", "corpus", "--index", folder + "/index"};
    assertEquals(0, Main.run(args, nowhere, nowhere));
  }

  private int run(InputStream in, String... more) {
    var args = new ArrayList<String>();
    args.addAll(List.of("search", "--index", folder + "/index"));
    args.addAll(List.of(more));
    return Main.run(
        args.toArray(String[]::new),
        Terminal.none(
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8)));
  }

  private int run(String... more) {
    return run(InputStream.nullInputStream(), more);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void countsForEachLine() throws IOException {
    var file = file("a.txt", "\uFEFF# what we ask\r\nOCOP\r\n\r\n  ISO\r\n");
    assertEquals(0, run("--batch", file), err());
    assertEquals(
        """
        SỐ  TÊN   CÂU HỎI
        1   OCOP  OCOP
        3   ISO   ISO
        """,
        out().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void readsNamesFromATable() throws IOException {
    var file =
        file("b.csv", "tên,Query\n\"Tiêu chuẩn, đo lường\",ISO\n,\"OCOP OR \"\"truy xuất\"\"\"\n");
    assertEquals(0, run("--batch", file, "--counts", "--format", "csv"), err());
    assertEquals(
        "\uFEFF\"Tên / Name\",\"Câu hỏi / Query\",\"Số mục / Records\","
            + "\"Đánh giá không tính / Assessments left out\",\"Chưa đếm hết / Partial\","
            + "\"Gợi ý / Suggestion\"\r\n"
            + "\"Tiêu chuẩn, đo lường\",\"ISO\",3,1,\"\",\"\"\r\n"
            + "\"OCOP OR \"\"truy xuất\"\"\",\"OCOP OR \"\"truy xuất\"\"\",2,1,\"\",\"\"\r\n",
        out());
  }

  @Test
  void holdsTheFiltersForAll() throws IOException {
    var in = new ByteArrayInputStream("ISO\nOCOP\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(0, run(in, "--batch", "-", "--province", "dong-thap", "--format", "json"), err());
    var answers = Json.MAPPER.readTree(out());
    assertEquals(2, answers.get(0).get("total").asInt());
    assertEquals(0, answers.get(1).get("total").asInt());
  }

  @Test
  void namesEveryBadLineAndDoesTheRest() throws IOException {
    var file = file("c.txt", "ISO\n  (OCOP\ntinh:atlantis\nOCOP\n");
    assertEquals(1, run("--batch", file));
    var complaints = err().lines().toList();
    assertEquals(2, complaints.size(), err());
    assertTrue(complaints.get(0).startsWith("giaoban: " + file + ":2:"), err());
    assertTrue(complaints.get(1).startsWith("giaoban: " + file + ":3:"), err());
    assertEquals(3, out().lines().count());
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    var file = folder.resolve("d.txt");
    Files.write(file, "ISO\nnhãn".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(2, run("--batch", file.toString()));
    assertEquals(
        "giaoban: %s:2:3: is not in UTF-8; save it as UTF-8".formatted(file), err().strip());
    err.reset();
    Files.write(file, "\uFEFFISO".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(2, run("--batch", file.toString()));
    assertEquals("giaoban: %s: is in UTF-16; save it as UTF-8".formatted(file), err().strip());
  }

  @Test
  void refusesABadFilterOnce() throws IOException {
    assertEquals(2, run("--batch", file("e.txt", "ISO\nOCOP\n"), "--topic", "atlantis"));
    assertTrue(err().contains("'atlantis' is no known value of topic"), err());
    assertEquals("", out());
  }

  @Test
  void refusesATableWithoutQueries() throws IOException {
    var file = file("f.csv", "a,b\n1,2\n");
    assertEquals(2, run("--batch", file));
    assertEquals("giaoban: %s:1: no column is called query".formatted(file), err().strip());
  }

  @Test
  void refusesWhatIsForOneQuery() throws IOException {
    assertEquals(2, run("--batch", file("g.txt", "ISO\n"), "--facets", "topic"));
    assertEquals("giaoban: --facets is for one query, not for --batch", err().strip());
    err.reset();
    assertEquals(2, run("--batch", file("g.txt", "ISO\n"), "OCOP"));
    assertEquals("giaoban: with --batch the queries stand in the file", err().strip());
  }
}
