package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private final SourceReader reader = new SourceReader();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'\uFEFFTHÔNG BÁO', 'THÔNG BÁO'",
    "'một\r\nhai\r\n', 'một\nhai\n'",
    "'ho\u0323p giao ban', 'họp giao ban'",
    "'Số:\u00A012', 'Số: 12'",
    "'ti\u200Bn', 'tin'"
  })
  void readsATextIntoOneForm(String written, String read) throws IOException {
    assertEquals(read, document(text("a.txt", written)).text().text());
  }

  @Test
  void saysWhatTheFileWas() throws IOException {
    var source = document(text("a.txt", "họp\n")).source();
    assertEquals("năm/a.txt", source.path());
    assertEquals("txt", source.format());
    assertEquals(6, source.bytes());
    assertEquals("UTF-8", source.encoding());
    assertEquals(
        "511d9077e61cca58e6c7b26368f652567811f6c75a741382147b636bae12a5ad", source.sha256());
  }

  @ParameterizedTest
  @CsvSource({"a.txt, txt", "a.TXT, txt", "a.b.md, md", "a.markdown, md", "a.text, txt"})
  void knowsTheFormatByTheExtension(String name, String format) throws IOException {
    assertTrue(reader.accepts(Path.of(name)));
    assertEquals(format, document(text(name, "họp")).source().format());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xyz", "a", ".hidden", "txt.zip"})
  void refusesOtherFormats(String name) throws IOException {
    assertFalse(reader.accepts(Path.of(name)));
    assertTrue(refused(text(name, "họp")).contains("not supported"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\n", "\uFEFF", "\u00A0\u200B\r\n"})
  void refusesWhatHoldsNothing(String written) throws IOException {
    assertEquals("the file is empty", refused(text("a.txt", written)));
  }

  @Test
  void refusesBinaryFiles() throws IOException {
    var file = folder.resolve("a.txt");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 'a'});
    assertEquals("it is a binary file, not text", refused(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "UTF-16LE"})
  void refusesOtherEncodings(String charset) throws IOException {
    var file = folder.resolve("a.txt");
    Files.write(file, "Sở Khoa học và Công nghệ họp, ê".getBytes(Charset.forName(charset)));
    assertEquals("it is not text in UTF-8", refused(file));
  }

  @Test
  void refusesFolders() throws IOException {
    var file = Files.createDirectory(folder.resolve("a.txt"));
    assertEquals("it is a folder, not a file", refused(file));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertEquals("there is no such file", refused(folder.resolve("a.txt")));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    var file = folder.resolve("a.txt");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(Limits.FILE + 1);
    }
    assertEquals("the file is larger than 16 MiB", refused(file));
  }

  @ParameterizedTest
  @CsvSource({
    "100001, 1, 'line 1 has 100,001 characters, more than 100,000'",
    "99999, 11, 'the text has 1,100,000 characters, more than 1,000,000'"
  })
  void refusesWhatIsTooLong(int length, int lines, String reason) throws IOException {
    assertEquals(
        reason,
        refused(
            text(
                "a.txt",
                ("ô".repeat(length) + "\n").repeat(lines).strip() + (lines > 1 ? "\n" : ""))));
    document(text("b.txt", ("ô".repeat(99_999) + "\r").repeat(10)));
  }

  private Path text(String name, String written) throws IOException {
    return Files.write(folder.resolve(name), written.getBytes(StandardCharsets.UTF_8));
  }

  private SourceDocument document(Path file) {
    var result = reader.read(file, "năm/" + file.getFileName());
    return assertInstanceOf(ReadResult.Read.class, result).document();
  }

  private String refused(Path file) {
    var result = assertInstanceOf(ReadResult.Unreadable.class, reader.read(file, "năm/x"));
    assertEquals("năm/x", result.path());
    return result.reason();
  }
}
