package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.notice.Directive;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.SourceReader;
import vn.giaoban.source.encoding.LegacyBytes;
import vn.giaoban.source.encoding.LegacyEncoding;

/// Notices of which every second line was typed with fonts from before Unicode say the same.
class LegacyFontsTest {
  /// Capitals that TCVN3 has no sign for, which a font of capitals shows.
  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Lu}&&[^A-ZĂÂĐÊÔƠƯ]]+|[^\\p{Lu}]+|.");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "TCVN3, docx",
    "VNI, docx",
    "TCVN3, doc",
    "VNI, doc",
    "TCVN3, rtf",
    "VNI, rtf",
    "TCVN3, odt"
  })
  void saysTheSame(LegacyEncoding encoding, String format) throws Exception {
    var text = GoldNotice.corpus().get(3).input();
    var file = Files.write(folder.resolve("a.docx"), typed(Files.readString(text), encoding));
    var made =
        format.equals("docx") ? file : LibreOffice.converted(file, format, "." + format, folder);
    var read = document(made);
    assertEquals(directives(document(text)), directives(read));
    assertEquals(encoding.name(), read.source().encoding().replaceFirst(".*, ", ""));
  }

  private static byte[] typed(String text, LegacyEncoding encoding) throws IOException {
    var body = new StringBuilder();
    boolean old = false;
    for (var line : Normalizer.normalize(text, Form.NFC).lines().toList()) {
      old = !old;
      body.append("<w:p>").append(old ? runs(line, encoding) : run(line, "Times New Roman"));
      body.append("</w:p>");
    }
    return MadeFiles.docx(body.toString(), Map.of());
  }

  private static String runs(String line, LegacyEncoding encoding) {
    if (encoding == LegacyEncoding.VNI) {
      return run(LegacyBytes.typed(line, encoding), "VNI-Times");
    }
    var runs = new StringBuilder();
    for (var part : CAPITALS.matcher(line).results().toList()) {
      boolean capital = Character.isUpperCase(part.group().charAt(0));
      var font = capital ? ".VnTimeH" : ".VnTime";
      runs.append(run(LegacyBytes.typed(part.group(), encoding), font));
    }
    return runs.toString();
  }

  private static String run(String text, String font) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/></w:rPr><w:t xml:space=\"preserve\">%2$s</w:t></w:r>"
        .formatted(font, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static SourceDocument document(Path file) {
    var read = new SourceReader().read(file, file.getFileName().toString()).getFirst();
    return assertInstanceOf(ReadResult.Read.class, read, read.toString()).document();
  }

  private static List<String> directives(SourceDocument document) {
    return NoticeExtractor.standard().extract("x", document).notice().directives().stream()
        .map(Directive::text)
        .toList();
  }
}
