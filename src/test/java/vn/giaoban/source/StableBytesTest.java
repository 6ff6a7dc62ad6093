package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableBytesTest {
  @TempDir private Path folder;

  @Test
  void readsAgainWhatWasWrittenMeanwhile() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "một");
    var once = new int[1];
    var bytes =
        StableBytes.of(
            file,
            path -> {
              var read = Files.readAllBytes(path);
              if (once[0]++ == 0) {
                append(path);
              }
              return read;
            });
    assertArrayEquals("một hai".getBytes(StandardCharsets.UTF_8), bytes);
    assertEquals(2, once[0]);
  }

  @Test
  void givesUpOnWhatNeverRests() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "một");
    assertNull(
        StableBytes.of(
            file,
            path -> {
              var read = Files.readAllBytes(path);
              append(path);
              return read;
            }));
    var results = new SourceReader().read(file, "a.txt");
    assertEquals(1, results.size());
    assertInstanceOf(ReadResult.Read.class, results.getFirst(), "it rests now");
  }

  private static void append(Path file) throws IOException {
    Files.writeString(file, " hai", StandardOpenOption.APPEND);
  }
}
