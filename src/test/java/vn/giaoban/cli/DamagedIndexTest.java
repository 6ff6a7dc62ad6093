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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.TestLength;
import vn.giaoban.cli.engine.Serving;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.server.SearchLog;

/// Damage to every file of an index: by default of three kinds, with `-Plong` of each.
class DamagedIndexTest {
  @TempDir private Path folder;

  enum Damage {
    MISSING,
    CUT_SHORT,
    MIDDLE_BYTE,
    EMPTY,
    FIRST_BYTE,
    LAST_BYTE,
    NONSENSE,
    LONGER;

    void inflict(Path file) throws IOException {
      var bytes = Files.readAllBytes(file);
      switch (this) {
        case MISSING -> Files.delete(file);
        case EMPTY -> Files.write(file, new byte[0]);
        case CUT_SHORT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case FIRST_BYTE -> Files.write(file, flipped(bytes, 0));
        case MIDDLE_BYTE -> Files.write(file, flipped(bytes, bytes.length / 2));
        case LAST_BYTE -> Files.write(file, flipped(bytes, bytes.length - 1));
        case NONSENSE -> Files.writeString(file, "không phải chỉ mục\n".repeat(40));
        case LONGER -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 40));
      }
    }

    private static byte[] flipped(byte[] bytes, int at) {
      if (bytes.length > 0) {
        bytes[at] ^= 4;
      }
      return bytes;
    }
  }

  static Stream<Damage> damages() {
    return Arrays.stream(Damage.values()).limit(TestLength.of(3, Damage.values().length));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void isToldByEveryCommandAndMendedByFull(Damage damage) throws IOException {
    var index = SmallIndex.in(folder);
    index.copyTo(folder.resolve("whole"));
    for (var file : files(index)) {
      restore(index);
      damage.inflict(file);
      var what = damage + " " + file;
      assertToldOrRight(index, what);
      int status = index.commands().run("index", "--corpus", index.corpus());
      if (status != 0) {
        assertEquals(2, status, what);
        assertMendable(index, what);
        index.run("index", "--full");
      }
      index.assertWhole();
    }
  }

  /// Whatever a search meets, it answers rightly or names the command that helps.
  private static void assertToldOrRight(SmallIndex index, String what) {
    if (index.commands().run("export", "--all") == 0) {
      assertTrue(index.whole().startsWith(index.commands().out()), what);
    } else {
      assertMendable(index, what);
    }
  }

  private static void assertMendable(SmallIndex index, String what) {
    var told = index.commands().err();
    assertTrue(
        told.matches("giaoban: the index .*; 'giaoban index( --full)?' makes it anew"),
        what + ": " + told);
  }

  /// All that matters: the pointer and the segments.
  private static List<Path> files(SmallIndex index) throws IOException {
    try (var segments = Files.list(index.segments())) {
      return Stream.concat(Stream.of(index.file("current")), segments)
          .filter(file -> !file.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }

  private void restore(SmallIndex index) throws IOException {
    try (var files = Files.walk(index.path())) {
      for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    SmallIndex.copy(folder.resolve("whole"), index.path());
  }

  @Test
  void isMendedByServeWhichSaysSo() throws IOException {
    var index = SmallIndex.in(folder);
    for (var name : SmallIndex.names(index.segments())) {
      if (name.endsWith(".cfs")) {
        Damage.MIDDLE_BYTE.inflict(index.segments().resolve(name));
      }
    }
    var told = new ByteArrayOutputStream();
    var err = new PrintStream(told, true, StandardCharsets.UTF_8);
    var terminal = Terminal.none(InputStream.nullInputStream(), err, err).speaking(Language.EN);
    try (var serving =
        Serving.start(
            Path.of(index.corpus()),
            index.path(),
            "127.0.0.1",
            0,
            SearchLog.none(),
            null,
            terminal)) {
      assertTrue(serving.port() > 0);
    }
    assertTrue(
        told.toString(StandardCharsets.UTF_8).contains(".cfs is cut short or changed; it is made"),
        () -> told.toString(StandardCharsets.UTF_8));
    index.assertWhole();
  }
}
