package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.TestLength;
import vn.giaoban.cli.engine.Updates;
import vn.giaoban.cli.engine.Updates.Rebuild;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.faults.FaultyDisk;
import vn.giaoban.faults.FaultyDisk.Fault;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.dimension.Names;

/// A disk that is full, that does not sync or rename, and a power cut, at every moment of a run:
/// the index holds what it held or what it was to hold, and the next run mends the rest.
class FailingDiskTest {
  private static final String NOTICE =
      """
      SỞ KHOA HỌC VÀ CÔNG NGHỆ
      Số: %d/TB-SKHCN

      Nghệ An, ngày 20 tháng 8 năm 2020

      THÔNG BÁO
      Kết luận giao ban tháng 8/2020

      1. Văn phòng Sở
      - Tham mưu kế hoạch cải cách hành chính năm %d.
      """;

  @TempDir private Path folder;
  private Path corpus;
  private Path before;

  @BeforeEach
  void index() throws IOException {
    folder = folder.toRealPath();
    corpus = Files.createDirectory(folder.resolve("corpus"));
    write(1);
    write(2);
    before = folder.resolve("before");
    update(before, Rebuild.OUTDATED);
    write(3);
    Files.writeString(corpus.resolve("1.txt"), NOTICE.formatted(1, 2030));
  }

  private void write(int number) throws IOException {
    Files.writeString(corpus.resolve(number + ".txt"), NOTICE.formatted(number, 2020 + number));
  }

  private void update(Path index, Rebuild rebuild) throws IOException {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var terminal = Terminal.none(InputStream.nullInputStream(), nowhere, nowhere);
    Updates.run(IngestRequest.of(corpus), index, rebuild, terminal);
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE, OUTDATED", "SYNC, OUTDATED", "MOVE, OUTDATED", "POWER, OUTDATED",
    "WRITE, ALWAYS", "SYNC, ALWAYS", "MOVE, ALWAYS", "POWER, ALWAYS"
  })
  void leavesTheOldIndexOrTheNew(Fault fault, Rebuild rebuild) throws IOException {
    var old = content(before);
    var made = folder.resolve("made");
    SmallIndex.copy(before, Files.createDirectory(made));
    update(made, rebuild);
    var now = content(made);
    assertTrue(!old.equals(now));
    int stride = TestLength.of(7, 1);
    long step = stride;
    for (long after = 0; ; after += step) {
      var index = Files.createDirectory(folder.resolve("index" + after));
      SmallIndex.copy(before, index);
      var disk = new FaultyDisk();
      var view = disk.view(index);
      disk.fail(fault, after);
      boolean failed = fails(view, rebuild);
      var left = index;
      if (fault == Fault.POWER) {
        left = folder.resolve("left" + after);
        disk.remains(index, left);
      }
      var found = content(left);
      var when = "%s after %d".formatted(fault, after);
      assertTrue(found.equals(old) || found.equals(now), when);
      if (!failed) {
        assertEquals(now, found, when);
        assertTrue(after > 0, "something failed");
        return;
      }
      update(left, Rebuild.OUTDATED);
      assertEquals(now, content(left), when);
      step = fault == Fault.WRITE ? Math.max(1, after / TestLength.of(2, 8)) : stride;
    }
  }

  private boolean fails(Path index, Rebuild rebuild) {
    try {
      update(index, rebuild);
      return false;
    } catch (IOException | RuntimeException _) {
      return true;
    } catch (AssertionError e) {
      // Lucene asserts that folders can be synced.
      if (e.getMessage() != null && e.getMessage().contains("fsyncing a directory")) {
        return true;
      }
      throw e;
    }
  }

  /// Everything that an index holds.
  private static String content(Path index) throws IOException {
    var content = new TreeSet<String>();
    try (var searcher = LuceneSearcher.open(index, Names.standard())) {
      for (var header : searcher.notices(NoticesRequest.newest(100)).notices()) {
        content.add(searcher.notice(header.id()) + "\n" + searcher.noticeText(header.id()));
      }
      content.add(searcher.status().unreadable().toString());
    }
    return content.toString();
  }
}
