package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.faults.FaultyDisk;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.StaleNotice;

/// What becomes of notices whose files cannot be read for a moment.
final class StaleNoticesTest {
  @TempDir private Path temp;
  private final FaultyDisk disk = new FaultyDisk();
  private Folder folder;
  private Map<String, Notice> before = Map.of();

  @BeforeEach
  void fill() throws IOException {
    temp = temp.toRealPath();
    folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    folder.write("sub/b.txt", Folder.UNSTATED);
    run();
    before = folder.notices("index");
  }

  private IngestSummary run() throws IOException {
    return folder.runGuarded("index", disk.view(folder.corpus()));
  }

  private List<StaleNotice> stale() throws IOException {
    try (var searcher = folder.searcher("index")) {
      return searcher.status().stale();
    }
  }

  private Path file(String path) throws IOException {
    return folder.corpus().resolve(path);
  }

  @Test
  void keepsTheNoticeOfAFileThatCannotBeRead() throws IOException {
    disk.deny(file("a.txt"));
    var summary = run();
    assertEquals(0, summary.removed());
    assertEquals(before, folder.notices("index"));
    assertEquals(
        List.of("a-txt: a.txt: reading it is not permitted"),
        stale().stream().map(s -> s.id() + ": " + s.path() + ": " + s.reason()).toList());
    disk.allow();
    run();
    assertEquals(List.of(), stale());
    assertEquals(before, folder.notices("index"));
  }

  @Test
  void keepsTheNoticesOfAFolderThatCannotBeRead() throws IOException {
    disk.deny(file("sub"));
    folder.write("c.txt", Folder.STATED.replace("12/TB", "13/TB"));
    run();
    assertEquals(
        List.of("a-txt", "c-txt", "sub-b-txt"), List.copyOf(folder.notices("index").keySet()));
    assertEquals(List.of("sub-b-txt"), stale().stream().map(StaleNotice::id).toList());
    assertEquals(List.of("sub"), run().unreadable().stream().map(file -> file.path()).toList());
  }

  @Test
  void keepsTheDayOnWhichThatWasFound() throws IOException {
    disk.deny(file("a.txt"));
    run();
    var since = stale();
    disk.deny(file("sub"));
    run();
    assertEquals(since.getFirst(), stale().getFirst());
    assertEquals(2, stale().size());
  }

  @Test
  void copiesThemIntoAnIndexMadeAnew() throws IOException {
    disk.deny(file("a.txt"));
    rebuild();
    assertEquals(before, folder.notices("index"));
    assertEquals(List.of("a-txt"), stale().stream().map(StaleNotice::id).toList());
    try (var searcher = folder.searcher("index")) {
      var text = Objects.requireNonNull(searcher.noticeText("a-txt")).text();
      assertTrue(text.startsWith("SỞ KHOA HỌC VÀ CÔNG NGHỆ\n"), text);
    }
  }

  private void rebuild() throws IOException {
    try (var writer = LuceneWriter.rebuild(temp.resolve("index"), Clock.systemUTC())) {
      folder.ingest().run(disk.view(folder.corpus()), writer, _ -> {});
    }
  }

  @Test
  void removesThemWhereTheirFileIsGone() throws IOException {
    disk.deny(file("a.txt"));
    run();
    disk.allow();
    Files.delete(file("a.txt"));
    run();
    assertEquals(List.of("sub-b-txt"), List.copyOf(folder.notices("index").keySet()));
    assertEquals(List.of(), stale());
  }
}
