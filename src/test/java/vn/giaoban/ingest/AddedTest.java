package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.source.SourceReader;

/// The day on which a notice first came in, as the index holds it.
final class AddedTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
  private static final LocalDate LATER = LocalDate.of(2026, 11, 30);

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init") // Before each test.
  private Folder folder;

  @BeforeEach
  void fill() throws IOException {
    folder = new Folder(temp.toRealPath());
    folder.write("b.txt", Folder.UNSTATED);
    run("index", FIRST);
  }

  private void run(String index, LocalDate today) throws IOException {
    var clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC);
    var request =
        IngestRequest.of(folder.corpus()).allowingRemovals().keeping(temp.resolve("history.csv"));
    try (var writer = LuceneWriter.open(temp.resolve(index), clock)) {
      new Ingest(new SourceReader(), Folder.EXTRACTOR, "test", clock).run(request, writer, _ -> {});
    }
  }

  private Map<String, LocalDate> added(String index) throws IOException {
    var days = new TreeMap<String, LocalDate>();
    try (var searcher = folder.searcher(index)) {
      for (var header : searcher.notices(NoticesRequest.newest(100)).notices()) {
        days.put(header.id(), header.added());
      }
    }
    return days;
  }

  @Test
  void isThatOfTheFirstRunThatSawTheNotice() throws IOException {
    folder.write("a.txt", Folder.STATED);
    run("index", LATER);
    assertEquals(Map.of("a-txt", LATER, "b-txt", FIRST), added("index"));
  }

  @Test
  void outlivesANewNameANewVersionAndTheIndex() throws IOException {
    folder.write("a.txt", Folder.STATED);
    run("index", FIRST);
    Files.delete(folder.corpus().resolve("a.txt"));
    folder.write("c.txt", Folder.STATED.replace("kế hoạch", "Kế hoạch chi tiết"));
    run("index", LATER);
    run("another", LATER);
    assertEquals(Map.of("b-txt", FIRST, "c-txt", FIRST), added("index"));
    assertEquals(added("index"), added("another"));
  }

  @Test
  void outlivesTheHistory() throws IOException {
    Files.delete(temp.resolve("history.csv"));
    run("index", LATER);
    run("another", LATER);
    assertEquals(Map.of("b-txt", FIRST), added("index"));
    assertEquals(added("index"), added("another"));
  }

  @Test
  void putsWhatCameInLateFirst() throws IOException {
    folder.write("a.txt", Folder.STATED);
    run("index", LATER);
    var ids = new ArrayList<String>();
    try (var searcher = folder.searcher("index")) {
      searcher.stream(
          Selection.EVERYTHING, Sort.ADDED_DESCENDING, hit -> ids.add(hit.directive().id()));
    }
    assertEquals(List.of("a-txt-1", "a-txt-2", "b-txt-1"), ids);
  }
}
