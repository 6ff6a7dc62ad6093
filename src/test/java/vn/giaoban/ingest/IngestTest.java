package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.source.SourceReader;

final class IngestTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void make() {
    folder = new Folder(temp);
  }

  @Test
  void readsAFolder() throws IOException {
    folder.write("a.txt", Folder.STATED);
    folder.write("sub/b.md", Folder.UNSTATED);
    folder.write("sub/broken.txt", "");
    folder.write("film.mp4", "x");
    folder.write(".hidden/c.txt", Folder.STATED);
    folder.write("README.md", "not a notice");
    folder.write("catalog.csv", "file\n");
    var summary = folder.run("index");
    assertEquals(2, summary.added());
    assertEquals(0, summary.changed() + summary.unchanged() + summary.removed());
    assertEquals(2, summary.notices());
    assertEquals(3, summary.directives());
    assertEquals(
        List.of("film.mp4", "sub/broken.txt"),
        summary.unreadable().stream().map(file -> file.path()).toList());
    assertEquals(List.of("a-txt", "sub-b-md"), List.copyOf(folder.notices("index").keySet()));
  }

  @Test
  void readsOnlyWhatChanged() throws IOException {
    folder.write("a.txt", Folder.STATED);
    folder.write("b.txt", Folder.UNSTATED);
    folder.run("index");
    var generation = folder.generation("index");
    var again = folder.run("index");
    assertEquals(2, again.unchanged());
    assertEquals(generation, folder.generation("index"), "nothing to commit");
    folder.write("b.txt", Folder.UNSTATED + "- Rà soát hồ sơ.\n");
    Files.delete(folder.corpus().resolve("a.txt"));
    folder.write("c.txt", Folder.STATED + "- Rà soát hồ sơ.\n");
    var third = folder.run("index");
    assertEquals(1, third.added());
    assertEquals(1, third.changed());
    assertEquals(1, third.removed());
    assertEquals(0, third.unchanged());
    assertEquals(generation + 1, folder.generation("index"));
  }

  @Test
  void readsEverythingAgainForAnotherProgram() throws IOException {
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    var ingest = new Ingest(new SourceReader(), Folder.EXTRACTOR, "another", Clock.systemUTC());
    try (var writer = LuceneWriter.open(temp.resolve("index"), Clock.systemUTC())) {
      assertEquals(1, ingest.run(folder.corpus(), writer, _ -> {}).changed());
    }
  }

  @Test
  void learnsAProvinceFromAnotherNotice() throws IOException {
    folder.write("b.txt", Folder.UNSTATED);
    folder.run("index");
    assertEquals(null, folder.notice("index", "b-txt").placement().province());
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    assertEquals("nghe-an", folder.notice("index", "b-txt").placement().province());
    Files.delete(folder.corpus().resolve("a.txt"));
    folder.run("index");
    assertEquals(null, folder.notice("index", "b-txt").placement().province());
  }

  @Test
  void joinsFilesThatAreTheSameNotice() throws IOException {
    folder.write("b.txt", Folder.STATED);
    folder.run("index");
    folder.write("a.md", Folder.STATED.replace("\n\n", "\n \n\n"));
    folder.run("index");
    var notices = folder.notices("index");
    assertEquals(List.of("a-md"), List.copyOf(notices.keySet()));
    assertEquals(
        List.of("a.md", "b.txt"),
        folder.notice("index", "a-md").sources().stream().map(source -> source.path()).toList());
    try (var searcher = folder.searcher("index")) {
      assertEquals(folder.notice("index", "a-md"), searcher.notice("b-txt"));
    }
    Files.delete(folder.corpus().resolve("a.md"));
    folder.run("index");
    assertEquals(List.of("b-txt"), List.copyOf(folder.notices("index").keySet()));
  }

  @Test
  void givesFilesOfOneSlugDifferentIds() throws IOException {
    folder.write("a b.txt", Folder.STATED);
    folder.write("a-b.txt", Folder.UNSTATED);
    folder.run("index");
    var ids = List.copyOf(folder.notices("index").keySet());
    assertEquals("a-b-txt", ids.get(0));
    assertTrue(ids.get(1).matches("a-b-txt-[0-9a-f]{6}"), ids.get(1));
  }

  @Test
  void holdsTheSameHoweverItGotThere() throws IOException {
    var texts = new TreeMap<String, String>();
    texts.put("a.txt", Folder.STATED);
    texts.put("b.txt", Folder.UNSTATED);
    texts.put("c.txt", Folder.STATED.replace("12/TB", "13/TB"));
    texts.put("d/a.md", Folder.STATED + "\n");
    texts.put("d a.md", Folder.UNSTATED.replace("9/2020", "10/2020"));
    texts.put("e.txt", Folder.STATED.replace("Nghệ An", "Đồng Tháp").replace("12/TB", "14/TB"));
    var random = new Random(11);
    for (int round = 0; round < 6; round++) {
      clear();
      var order = new ArrayList<>(texts.keySet());
      Collections.shuffle(order, random);
      for (var path : order) {
        folder.write(path, random.nextBoolean() ? text(texts, path) : Folder.UNSTATED);
        if (random.nextBoolean()) {
          folder.run("step" + round);
        }
        folder.write(path, text(texts, path));
        if (random.nextInt(4) == 0) {
          Files.delete(folder.corpus().resolve(order.getFirst()));
          folder.run("step" + round);
          folder.write(order.getFirst(), text(texts, order.getFirst()));
        }
      }
      folder.run("step" + round);
      folder.run("full" + round);
      var full = folder.notices("full" + round);
      assertTrue(full.size() > 3, full::toString);
      assertEquals(full, folder.notices("step" + round));
    }
  }

  private void clear() throws IOException {
    try (var files = Files.walk(folder.corpus())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String text(Map<String, String> texts, String path) {
    return texts.getOrDefault(path, "");
  }
}
