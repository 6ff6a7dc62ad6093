package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// The notices of the corpus say the same in every format.
class CorpusFormatsTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();
  private static final SourceReader READER = new SourceReader();

  @TempDir private Path folder;

  private static List<Path> texts() {
    return GoldNotice.corpus().stream().map(GoldNotice::input).toList();
  }

  private static Notice notice(Path file) {
    var read = READER.read(file, file.getFileName().toString()).getFirst();
    var document = assertInstanceOf(ReadResult.Read.class, read, read.toString()).document();
    return EXTRACTOR.extract("x", document).notice();
  }

  /// What a directive says, without the place where it says so.
  private static List<Object> said(Directive directive) {
    return List.of(
        directive.kind(), String.valueOf(directive.section()), directive.text(), directive.facts());
  }

  private static void assertSame(Path text, Path other) {
    var expected = notice(text);
    var actual = notice(other);
    assertEquals(expected.document(), actual.document(), other.toString());
    assertEquals(expected.meeting(), actual.meeting(), other.toString());
    assertEquals(expected.placement().province(), actual.placement().province());
    assertEquals(
        expected.directives().stream().map(CorpusFormatsTest::said).toList(),
        actual.directives().stream().map(CorpusFormatsTest::said).toList(),
        other.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf", "html"})
  void saysTheSameAsTheOfficeSuiteWritesIt(String format) throws Exception {
    var texts = texts();
    var files =
        LibreOffice.converted(
            texts, format, "." + format, folder, "--infilter=Text (encoded):UTF8,LF,,,");
    for (int i = 0; i < texts.size(); i++) {
      assertSame(texts.get(i), files.get(i));
    }
  }

  @Test
  void saysTheSameInWordDocumentsOfPlainParagraphs() throws IOException {
    for (var text : texts()) {
      var file = folder.resolve(text.getFileName() + ".docx");
      assertSame(text, Files.write(file, MadeFiles.docx(Files.readString(text))));
    }
  }

  @Test
  void saysTheSameInPagesOfPlainParagraphs() throws IOException {
    for (var text : texts()) {
      var page = new StringBuilder("<!DOCTYPE html><html><meta charset=utf-8><body>");
      Files.readString(text)
          .lines()
          .forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
      var file = folder.resolve(text.getFileName() + ".html");
      assertSame(text, Files.write(file, page.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void saysTheSameInPreformattedPages() throws IOException {
    for (var text : texts()) {
      var page = "<html><body><pre>" + escaped(Files.readString(text)) + "</pre></body></html>";
      var file = folder.resolve(text.getFileName() + ".html");
      assertSame(text, Files.write(file, page.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
