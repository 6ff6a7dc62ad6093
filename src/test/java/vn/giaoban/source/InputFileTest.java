package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFileTest {
  @TempDir private Path folder;

  @Test
  void readsATextWithoutItsByteOrderMark() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "\uFEFFtệp\r\n");
    assertEquals("tệp\r\n", InputFile.read(file));
    assertEquals("tệp\r\n", InputFile.read(link("b.csv", file)), "a link that stays in its folder");
  }

  @Test
  void refusesALinkOutOfTheFolder() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
    Files.createDirectory(folder.resolve("corpus"));
    var link = link("corpus/catalog.csv", secret);
    assertEquals(link + ": it is a link that leads out of its folder", refused(link));
  }

  @Test
  void refusesWhatIsNoOrdinaryFile() throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe.csv");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(pipe + ": it is a pipe or a device, not a file", refused(pipe));
    var zero = Path.of("/dev/zero");
    assertEquals("/dev/zero: it is a pipe or a device, not a file", refused(zero));
    assertEquals(folder + ": it is a folder, not a file", refused(folder));
    assertThrows(NoSuchFileException.class, () -> InputFile.read(folder.resolve("none.csv")));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    var file = folder.resolve("a.csv");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(InputFile.MAX_BYTES + 1L);
    }
    assertEquals(file + ": it is larger than 32 MiB", refused(file));
  }

  @Test
  void saysWhereATextIsNotInUtf8() throws IOException {
    var file = folder.resolve("a.csv");
    Files.write(file, "một\nnhãn".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ":2:3: it is not in UTF-8; save it as UTF-8", refused(file));
    Files.write(file, new byte[] {'a', 0, '\n', 0, 'b', 0, 'c'});
    assertEquals(file + ":2:2: it is not in UTF-16LE; save it as UTF-8", refused(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void readsUtf16(String encoding) throws IOException {
    var file = folder.resolve("a.csv");
    Files.write(file, "file;tỉnh\r\n".getBytes(Charset.forName(encoding)));
    assertEquals("file;tỉnh\r\n", InputFile.read(file));
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), target);
  }

  private static String refused(Path file) {
    return assertThrows(InputFile.RefusedException.class, () -> InputFile.read(file)).line(file);
  }
}
