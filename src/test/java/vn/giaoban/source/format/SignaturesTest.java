package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.UnreadableException;

class SignaturesTest {
  private static String format(String head, String name) throws UnreadableException {
    return Signatures.of(head.getBytes(StandardCharsets.ISO_8859_1), name).apiName();
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a.txt, pdf",
    "{\\rtf1, a.doc, rtf",
    "<html><body>, a.doc, html",
    "<!DOCTYPE html>, a.txt, html",
    "Kết luận, a.doc, txt",
    "# Kết luận, a.md, md",
    "'\u0089PNG\r\n\u001A\n', a.docx, png",
    "'\u00FF\u00D8\u00FF\u00E0', a.png, jpg",
    "'II*\0', a.tif, tif",
    "Subject: a, a.eml, eml",
    "Kết luận: a, a.txt, txt",
  })
  void knowsAFormatByItsBytes(String head, String name, String format) throws Exception {
    assertEquals(format, format(head, name));
  }

  @Test
  void tellsArchivesFromDocumentsPackedLikeThem() throws IOException, UnreadableException {
    var document = MadeFiles.docx("a");
    assertEquals("docx", Signatures.of(document, "a.zip").apiName());
    var archive = MadeFiles.zip(Map.of("a.txt", new byte[] {'a'}));
    assertEquals("zip", Signatures.of(archive, "a.docx").apiName());
    var holding = packed(Deflater.NO_COMPRESSION, "a.docx", document);
    assertEquals("zip", Signatures.of(holding, "a.docx").apiName());
  }

  @Test
  void knowsAnOpenDocumentTextWhoseTypeIsCompressed() throws IOException, UnreadableException {
    var type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    var file = packed(Deflater.DEFAULT_COMPRESSION, "mimetype", type);
    assertEquals("odt", Signatures.of(file, "a.zip").apiName());
  }

  private static byte[] packed(int level, String name, byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.setLevel(level);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a, a GIF picture; save it as .png",
    "'Rar!\u001A\u0007', a RAR archive; unpack it or save it as .zip",
    "PK\u0003\u0004xl/workbook, an Excel workbook; save its text as .docx",
  })
  void saysWhatElseAFileIs(String head, String what) {
    var refused = assertThrows(UnreadableException.class, () -> format(head, "a.docx"));
    assertEquals("it is " + what, refused.reason());
  }
}
