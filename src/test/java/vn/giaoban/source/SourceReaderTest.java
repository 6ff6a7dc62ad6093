package vn.giaoban.source;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.encoding.LegacyBytes;
import vn.giaoban.source.encoding.LegacyEncoding;
import vn.giaoban.text.Normalizer;

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
  @ValueSource(strings = {"a.xyz", "a", ".hidden", "zip.xlsx"})
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
    Files.write(file, new byte[] {'T', 'K', 3, 4, 0, 0, 'a'});
    assertEquals("it is a binary file, not text", refused(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void readsOtherEncodings(String charset) throws IOException {
    var file = folder.resolve("a.txt");
    // Windows-1258 has tones as characters of their own.
    var decomposed = "Sơ\u0309 Khoa ho\u0323c va\u0300 Công nghê\u0323 ho\u0323p giao ban";
    Files.write(file, decomposed.getBytes(Charset.forName(charset)));
    var read = document(file);
    assertEquals("Sở Khoa học và Công nghệ họp giao ban", read.text().text());
    assertEquals(charset.equals("UTF-16") ? "UTF-16BE" : charset, read.source().encoding());
  }

  @Test
  void readsUtf8WithAFewBadBytes() throws IOException {
    var file = folder.resolve("a.txt");
    var bytes = "Sở Khoa học và Công nghệ họp giao ban ngày\n".repeat(20).getBytes(UTF_8);
    bytes[5] = (byte) 0xFF;
    Files.write(file, bytes);
    var read = document(file);
    assertEquals("UTF-8 with 1 bad bytes", read.source().encoding());
    assertEquals(1, read.remarks().size());
  }

  @Test
  void readsTextsFromBeforeUnicode() throws IOException {
    for (var name : List.of("000_bf2d77a87c11392e", "003_69e726a4c7a6e55d")) {
      var text = LegacyBytes.writable(Files.readString(Path.of("corpus", name + ".txt")));
      for (var encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
        var file = folder.resolve("a.txt");
        Files.write(file, LegacyBytes.of(text, encoding));
        var read = document(file);
        assertEquals(encoding.name(), read.source().encoding());
        assertEquals(
            Normalizer.normalize(text).toLowerCase(Locale.ROOT),
            read.text().text().toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void readsLinesFromBeforeUnicodeAmongOthers() throws IOException {
    var old = "Së Khoa häc vµ C«ng nghÖ ®Ò nghÞ c¸c phßng tham m­u kÕ ho¹ch";
    var read = document(text("a.txt", "Văn phòng Sở rà soát hồ sơ\n" + old));
    assertEquals(
        "Văn phòng Sở rà soát hồ sơ\nSở Khoa học và Công nghệ đề nghị các phòng tham mưu kế hoạch",
        read.text().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Управление науки и технологий провело совещание и приняло следующие решения о плане работы"
            + " на следующий год и о проверке выполнения задач в районах области"
      })
  void namesTextInLettersOfAnotherKind(String written) throws IOException {
    var reason = refused(text("a.txt", written));
    assertTrue(reason.startsWith("its letters are not those"), reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le directeur a conclu la réunion de l'année précédente : les services compétents doivent"
            + " préparer le rapport à présenter à l'assemblée générale avant la fin de l'été",
        "The director concluded the meeting: the office prepares the report of last year before the"
            + " end of the month, and the inspectors check how the plan is carried out in the towns"
      })
  void readsEnglishAndFrench(String written) throws IOException {
    document(text("a.txt", written));
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
      sparse.setLength(ReadLimits.STANDARD.fileBytes() + 1);
    }
    assertEquals("the file is larger than 32 MiB", refused(file));
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
    return assertInstanceOf(ReadResult.Read.class, result.getFirst()).document();
  }

  private String refused(Path file) {
    var result =
        assertInstanceOf(ReadResult.Unreadable.class, reader.read(file, "năm/x").getFirst());
    assertEquals("năm/x", result.path());
    return result.reason();
  }
}
