package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.CorpusState;

/// What lies in the folder of an index, and how `index --full` takes its place.
class IndexLayoutTest {
  @TempDir private Path folder;
  private SmallIndex index;

  @BeforeEach
  void make() throws IOException {
    index = SmallIndex.in(folder);
  }

  @Test
  void keepsSegmentsInAFolderThatAPointerNames() throws IOException {
    assertEquals(
        List.of("current", "files.txt", "generation-000001", "giaoban.lock", "history.csv"),
        index.names());
    assertEquals("giaoban-index 2\ngeneration-000001\n", Files.readString(index.file("current")));
  }

  @Test
  void putsAnotherFolderInThePlaceOfTheFirst() throws IOException {
    Files.writeString(index.file(".gitignore"), "*\n");
    Files.writeString(index.file("generation-notes.txt"), "mine");
    var inode = Files.readAttributes(index.path(), "unix:ino");
    index.run("index", "--full");
    assertEquals(
        List.of(
            ".gitignore",
            "current",
            "files.txt",
            "generation-000002",
            "generation-notes.txt",
            "giaoban.lock",
            "history.csv"),
        index.names());
    assertEquals(inode, Files.readAttributes(index.path(), "unix:ino"));
    index.assertWhole();
  }

  @Test
  void countsGenerationsOnAcrossARebuild() throws IOException {
    index.run("index", "--full");
    var answer = index.commands().answer("search", "ISO");
    assertEquals(2, answer.get("generation").asInt());
  }

  @Test
  void countsGenerationsOnWhereTheOldIndexIsDamaged() throws IOException {
    for (var name : SmallIndex.names(index.segments())) {
      if (name.endsWith(".cfs")) {
        Files.writeString(index.segments().resolve(name), "x");
      }
    }
    index.run("index", "--full");
    assertEquals(2, index.commands().answer("search", "ISO").get("generation").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", "segments_2"})
  void countsGenerationsOnWhereNothingOfTheOldIndexCanBeRead(String damaged) throws IOException {
    change(1);
    index.run("index", "--full");
    change(2);
    var list = index.segments().resolve(damaged);
    Files.writeString(Files.exists(list) ? list : index.file(damaged), "x");
    index.run("index", "--full");
    assertEquals(5, index.commands().answer("search", "ISO").get("generation").asInt());
  }

  private void change(int number) throws IOException {
    Files.writeString(
        Path.of(index.corpus()).resolve("more.txt"), "THÔNG BÁO\nKết luận giao ban\n- " + number);
    index.run("index");
  }

  @Test
  void removesWhatAnEndedRunLeftBehind() throws IOException {
    Files.createDirectory(index.file("generation-000007"));
    Files.writeString(index.file("generation-000007").resolve("_0.fdt"), "x");
    index.run("index");
    assertEquals(
        List.of("current", "files.txt", "generation-000001", "giaoban.lock", "history.csv"),
        index.names());
    index.assertWhole();
  }

  @Test
  void makesAnIndexOfTheLayoutBeforeAnew() throws IOException {
    index.flatten();
    Files.writeString(index.file("mine.txt"), "mine");
    assertEquals(2, index.commands().run("search", "ISO"));
    assertEquals(
        "giaoban: the index %s was made by another version of Giao Ban; 'giaoban index' makes it anew"
            .formatted(index.path()),
        index.commands().err());
    index.run("index");
    assertEquals(
        "giaoban: the index %s was made by another version of Giao Ban; it is made anew"
            .formatted(index.path()),
        index.commands().err());
    assertEquals(
        List.of(
            "current", "files.txt", "generation-000002", "giaoban.lock", "history.csv", "mine.txt"),
        index.names());
    index.assertWhole();
  }

  @Test
  void takesSegmentsWithoutAListForDamage() throws IOException {
    index.flatten();
    for (var name : index.names()) {
      if (name.startsWith("segments_")) {
        Files.delete(index.file(name));
      }
    }
    assertEquals(2, index.commands().run("index", "--corpus", index.corpus()));
    assertEquals(
        ("giaoban: the index %s is damaged: there are segments, and no file segments_N that lists"
                + " them; 'giaoban index --full' makes it anew")
            .formatted(index.path()),
        index.commands().err());
    index.run("index", "--full");
    index.assertWhole();
  }

  @Test
  void refusesAnIndexOfALaterFormatAndMakesItAnew() throws IOException {
    Files.writeString(index.file("current"), "giaoban-index 9\ngeneration-000001\n");
    assertEquals(2, index.commands().run("search", "ISO"));
    assertTrue(index.commands().err().contains("another version of Giao Ban"));
    index.run("index");
    index.assertWhole();
  }

  @Test
  void makesAnIndexOfAnotherProgramAnew() throws IOException {
    try (var writer = LuceneWriter.open(index.path(), Clock.systemUTC())) {
      writer.commit(CorpusState.of("another program"));
    }
    index.run("index");
    assertEquals(
        "giaoban: the index %s was made by another version of Giao Ban; it is made anew"
            .formatted(index.path()),
        index.commands().err());
    assertEquals(
        List.of("current", "files.txt", "generation-000003", "giaoban.lock", "history.csv"),
        index.names());
    index.assertWhole();
  }

  @Test
  void isNotFilledWithAnotherPartOfTheNotices() throws IOException {
    for (var more : List.of(new String[0], new String[] {"--full"})) {
      var args = Stream.concat(Stream.of("--only", "folder=thang"), Arrays.stream(more));
      assertEquals(2, index.runFor("index", args.toArray(String[]::new)));
      assertEquals(
          "giaoban: the index %s was made from %s; --index names another folder"
              .formatted(index.path(), Path.of(index.corpus()).toRealPath()),
          index.commands().err());
    }
    index.assertWhole();
    assertEquals(2, index.runFor("index", "--only", "public"));
  }

  @Test
  void leavesTheOldIndexWhereTheNewOneIsNotMade() throws IOException {
    var before = Files.readString(index.file("current"));
    assertEquals(
        2, index.commands().run("index", "--full", "--corpus", folder.resolve("no").toString()));
    assertEquals(before, Files.readString(index.file("current")));
    assertFalse(index.names().contains("generation-000002"));
    index.assertWhole();
  }
}
