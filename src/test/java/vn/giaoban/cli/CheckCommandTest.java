package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.TestLength;
import vn.giaoban.cli.engine.Inspection;

/// What `giaoban check` finds.
class CheckCommandTest {
  private static final int FLIPS = TestLength.of(60, 2_000);

  @TempDir private Path folder;
  private Path corpus;
  private TestCommands commands;

  @BeforeEach
  void index() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int month = 1; month <= 3; month++) {
      Files.writeString(corpus.resolve("thang-%d.txt".formatted(month)), notice(month));
    }
    commands = TestCommands.over(corpus, folder.resolve("index"));
  }

  private static String notice(int month) {
    return """
    SỞ KHOA HỌC VÀ CÔNG NGHỆ
    Số: %d/TB-SKHCN

    Nghệ An, ngày 20 tháng %1$d năm 2020

    THÔNG BÁO
    Kết luận giao ban tháng %1$d/2020

    Ngày 14/%1$d/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

    1. Văn phòng Sở
    - Tham mưu kế hoạch cải cách hành chính lần thứ %1$d.
    - Báo cáo kết quả áp dụng ISO trước ngày 30/%1$d/2020.
    """
        .formatted(month);
  }

  private int check(String... more) {
    var args = new ArrayList<>(List.of("--corpus", corpus.toString()));
    args.addAll(List.of(more));
    return commands.run("check", args.toArray(String[]::new));
  }

  @Test
  void saysThatAnIndexIsSound() {
    assertEquals(0, check(), commands::err);
    assertEquals(
        "sound: 3 notices, 6 directives and assessments, as in %s\n".formatted(corpus),
        commands.out());
    assertEquals(0, check("--quick"), commands::err);
  }

  @Test
  void namesWhatIsMissingChangedAndExtra() throws IOException {
    Files.writeString(corpus.resolve("thang-4.txt"), notice(4));
    Files.writeString(corpus.resolve("thang-2.txt"), notice(2).replace("ISO", "OCO"));
    Files.delete(corpus.resolve("thang-1.txt"));
    assertEquals(1, check());
    assertEquals(
        "missing: thang-4.txt\nchanged: thang-2.txt\nextra: thang-1.txt\n", commands.out());
    assertTrue(commands.err().contains("'giaoban index' brings it up to date"), commands::err);
    assertEquals(1, check("--quick"));
    assertFalse(commands.out().contains("changed"), "a file of the same size");
  }

  @Test
  void namesTheCommandWhereThereIsNoIndex() {
    assertEquals(2, TestCommands.over(folder.resolve("none")).run("check"));
  }

  @Test
  void namesTheCommandForThePartThatIsChecked() throws IOException {
    var part = "--only=folder=thang";
    var making = "'giaoban index --only=\"folder=thang\"' makes it";
    var none = TestCommands.over(folder.resolve("none"));
    assertEquals(2, none.run("check", part));
    assertTrue(none.err().contains(making), none::err);
    Files.createDirectory(corpus.resolve("thang"));
    Files.writeString(corpus.resolve("thang/5.txt"), notice(5));
    var made = TestCommands.over(folder.resolve("part"));
    assertEquals(0, made.run("index", "--corpus", corpus.toString(), part), made::err);
    Files.writeString(corpus.resolve("thang/6.txt"), notice(6));
    assertEquals(1, made.run("check", "--corpus", corpus.toString(), part));
    assertTrue(
        made.err().contains("'giaoban index --only=\"folder=thang\"' brings it up to date"),
        made::err);
  }

  @Test
  void findsEveryFlippedBit() throws IOException {
    var files = files(folder.resolve("index"));
    var random = new Random(7);
    for (int flip = 0; flip < FLIPS; flip++) {
      var file = files.get(random.nextInt(files.size()));
      var bytes = Files.readAllBytes(file);
      int at = random.nextInt(bytes.length);
      int bit = random.nextInt(8);
      bytes[at] ^= (byte) (1 << bit);
      Files.write(file, bytes);
      var found = new ArrayList<>(Inspection.checksums(folder.resolve("index")));
      found.addAll(Inspection.history(folder.resolve("index")));
      assertFalse(found.isEmpty(), "bit %d of byte %d of %s".formatted(bit, at, file));
      bytes[at] ^= (byte) (1 << bit);
      Files.write(file, bytes);
    }
    assertEquals(0, check(), "all flipped back");
  }

  /// What an index consists of, without what says who holds it and what need not be read again.
  private static List<Path> files(Path index) throws IOException {
    try (var files = Files.walk(index)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("giaoban.lock") && !file.endsWith(".gitignore"))
          .filter(file -> !file.endsWith("files.txt"))
          .filter(file -> file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }

  @Test
  void tellsWhatOfTheHistoryIsDamagedThoughTheIndexIsSound() throws IOException {
    var history = folder.resolve("index/history.csv");
    Files.writeString(history, Files.readString(history).replaceFirst("added", "addad"));
    assertEquals(1, check());
    assertEquals(
        "damaged: line 1 of history.csv is cut short or changed, and counts for nothing\n"
            + "sound: 3 notices, 6 directives and assessments, as in %s\n".formatted(corpus),
        commands.out());
    assertEquals("", commands.err());
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()));
    assertTrue(commands.err().contains("line 1 of history.csv is cut short or changed"));
    assertEquals(0, check(), commands::out);
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()));
    assertEquals("", commands.err());
  }

  @Test
  void tellsWhichFileIsDamagedAndWhatHelps() throws IOException {
    var file =
        files(folder.resolve("index")).stream()
            .filter(one -> one.toString().endsWith(".cfs"))
            .findFirst()
            .orElseThrow();
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertEquals(1, check());
    assertTrue(
        commands.out().startsWith("damaged: the file %s ".formatted(file.getFileName())),
        commands::out);
    assertTrue(commands.err().contains("'giaoban index --full' makes it anew"), commands::err);
  }
}
