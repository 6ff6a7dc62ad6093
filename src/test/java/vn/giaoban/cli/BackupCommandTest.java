package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.TestLength;

/// `giaoban backup` and `giaoban restore`.
class BackupCommandTest {
  @TempDir private Path folder;
  private Path corpus;
  private Path backup;
  private TestCommands commands;

  @BeforeEach
  void index() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    write("a.txt", "ISO");
    commands = TestCommands.over(corpus, folder.resolve("index"));
    backup = folder.resolve("sao-luu.zip");
  }

  private void write(String name, String word) throws IOException {
    Files.writeString(
        corpus.resolve(name),
        """
        THÔNG BÁO
        Kết luận giao ban của Sở Khoa học và Công nghệ tỉnh Nghệ An tháng 9/2020

        Ngày 14/9/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

        1. Thanh tra Sở
        - Thực hiện kế hoạch %s năm 2020.
        """
            .formatted(word));
  }

  private String held(Path index) {
    var there = TestCommands.over(index);
    assertEquals(0, there.run("export", "--all"), there::err);
    return there.out();
  }

  @Test
  void bringsBackTheStateThatWasSaved() throws IOException {
    var saved = held(commands.index());
    assertEquals(0, commands.run("backup", backup.toString()), commands::err);
    assertTrue(commands.out().endsWith("verified\n"), commands::out);
    write("b.txt", "OCOP");
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()), commands::err);
    assertEquals(0, commands.run("restore", backup.toString()), commands::err);
    assertEquals(saved, held(commands.index()));
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()), commands::err);
    assertEquals(2, held(commands.index()).lines().count());
  }

  @Test
  void keepsWhatTheHistoryHasBeyondThatOfTheBackup() throws IOException {
    var history = commands.index().resolve("history.csv");
    var saved = Files.readString(history);
    assertEquals(0, commands.run("backup", backup.toString()), commands::err);
    write("b.txt", "OCOP");
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()), commands::err);
    var later = Files.readString(history);
    assertTrue(later.startsWith(saved) && later.length() > saved.length(), later);
    assertEquals(0, commands.run("restore", backup.toString()), commands::err);
    assertEquals(later, Files.readString(history));
    Files.delete(history);
    assertEquals(0, commands.run("restore", backup.toString()), commands::err);
    assertEquals(saved, Files.readString(history));
  }

  @Test
  void makesAnIndexWhereThereIsNone() throws IOException {
    assertEquals(0, commands.run("backup", backup.toString()), commands::err);
    var elsewhere = TestCommands.over(folder.resolve("new/index"));
    assertEquals(0, elsewhere.run("restore", backup.toString()), elsewhere::err);
    assertEquals(held(commands.index()), held(elsewhere.index()));
  }

  @Test
  void mayBeWrittenWhileAServerChangesTheIndex() throws IOException {
    try (var _ = ServedCorpus.start(corpus, commands.index())) {
      assertEquals(0, commands.run("backup", backup.toString()), commands::err);
      assertEquals(2, commands.run("restore", backup.toString()));
      assertTrue(commands.err().contains("is held by giaoban serve"), commands::err);
    }
  }

  @Test
  void isRefusedWhereOneBitIsFlippedAndLeavesTheIndex() throws IOException {
    assertEquals(0, commands.run("backup", backup.toString()), commands::err);
    write("b.txt", "OCOP");
    assertEquals(0, commands.run("index", "--corpus", corpus.toString()), commands::err);
    var before = held(commands.index());
    var saved = Files.readAllBytes(backup);
    var random = new Random(3);
    for (int flip = 0; flip < TestLength.of(5, 60); flip++) {
      var bytes = saved.clone();
      // The first half of a backup holds its largest files.
      bytes[200 + random.nextInt(saved.length / 2 - 200)] ^= (byte) (1 << random.nextInt(8));
      Files.write(backup, bytes);
      int status = commands.run("restore", backup.toString());
      if (status == 0) {
        // A bit of the ZIP that says nothing of what it holds, such as the time of a file.
        assertEquals(1, held(commands.index()).lines().count());
        commands.run("index", "--corpus", corpus.toString());
      } else {
        assertEquals(2, status, commands::err);
        assertTrue(commands.err().contains("is as it was"), commands::err);
      }
    }
    assertEquals(before, held(commands.index()));
  }

  @Test
  void isRefusedWhereItIsNoneOrCutShort() throws IOException {
    var before = held(commands.index());
    assertEquals(0, commands.run("backup", backup.toString()), commands::err);
    var saved = Files.readAllBytes(backup);
    for (var content :
        List.of(
            new byte[0],
            "không phải".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(saved, saved.length - 30))) {
      Files.write(backup, content);
      assertEquals(2, commands.run("restore", backup.toString()));
      assertTrue(commands.err().contains("it is no backup"), commands::err);
      assertEquals(before, held(commands.index()));
    }
  }

  @Test
  void savesNoDamagedIndex() throws IOException {
    try (var files = Files.walk(commands.index())) {
      var largest =
          files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      var bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 1;
      Files.write(largest, bytes);
    }
    assertEquals(2, commands.run("backup", backup.toString()));
    assertTrue(commands.err().contains("damaged"), commands::err);
    assertTrue(Files.notExists(backup));
  }
}
