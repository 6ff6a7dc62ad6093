package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What notices of an index lack is said, with their names.
class MissingFactsTest {
  private static final String WHOLE =
      """
      UBND TỈNH LẠNG SƠN
      SỞ NỘI VỤ
      Số: 12/TB-SNV
      Lạng Sơn, ngày 10 tháng 3 năm 2022
      THÔNG BÁO
      Kết luận giao ban tháng 02 năm 2022
      Ngày 08/3/2022, Giám đốc Sở họp giao ban và kết luận như sau:
      1. Văn phòng Sở chuẩn bị hội nghị tổng kết.
      """;

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void make() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), WHOLE);
  }

  private List<String> index(String... more) {
    var commands = TestCommands.over(folder.resolve("index"));
    var args = Stream.concat(Stream.of("--corpus", corpus.toString()), Stream.of(more));
    assertEquals(0, commands.run("index", args.toArray(String[]::new)), commands::err);
    return commands.out().lines().toList();
  }

  @Test
  void saysNothingWhereNothingIsMissing() {
    assertEquals(1, index().size());
  }

  @Test
  void countsAndNamesWhatIsMissing() throws IOException {
    Files.writeString(
        corpus.resolve("b.txt"), "THÔNG BÁO\nKết luận giao ban\n1. Văn phòng trực lễ.\n");
    Files.writeString(corpus.resolve("c.txt"), "THÔNG BÁO\nVề việc nghỉ lễ\n");
    Files.writeString(
        corpus.resolve("d.txt"), WHOLE.replace("UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ", "BỘ NỘI VỤ"));
    var line = index().getLast();
    assertTrue(
        line.startsWith("2 notices without agency: b.txt, c.txt; 2 notices without date: "), line);
    assertTrue(line.contains("2 notices without province: b.txt, c.txt"), line);
    assertTrue(line.contains("1 notice without directives: c.txt"), line);
    assertTrue(line.contains("2 notices without certainty: b.txt, c.txt"), line);
    assertFalse(line.contains("d.txt"), "a ministry has no province");
    var all = index("--missing");
    assertTrue(all.contains("c.txt: no directives"), all.toString());
    assertEquals(2 + 9, all.size(), all.toString());
  }
}
