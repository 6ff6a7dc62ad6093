package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people's folders hold beside notices: each is named with a reason, in both languages, and
/// none stops the reading.
class BadFilesTest {
  private static final SourceReader READER = new SourceReader();

  @TempDir private Path folder;

  /// POI encrypts through a temporary file, in a folder that it leaves.
  @BeforeEach
  void keepTemporaryFilesHere() {
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
  }

  @AfterEach
  void keepThemElsewhere() {
    TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.docx | the file is empty",
        "no-words.docx | the file is empty",
        "macros.docx | the file is empty",
        "locked.docx | it is a document protected by a password; save it without one",
        "cut.docx | it is damaged: it cannot be read as .docx",
        "cut.pdf | it is damaged: it cannot be read as .pdf",
        "picture.docx | it is a PNG picture; it needs OCR",
        "picture.pdf | it is a PNG picture; it needs OCR",
        "scan.pdf | it has no text, only pictures; it needs OCR",
        "form.pdf | it is a form (XFA) whose text only Adobe Reader shows; print it to a PDF",
        "many.pdf | it has 1,001 pages, more than 1,000",
        "bomb.docx | it unpacks to more than 64 MiB",
        "program.doc | it is a program; leave it out",
      })
  void namesTheReason(String name, String reason) throws Exception {
    var file = Files.write(folder.resolve(name), bytes(name));
    var results = READER.read(file, name);
    assertEquals(1, results.size(), results::toString);
    var refused = assertInstanceOf(ReadResult.Unreadable.class, results.getFirst());
    assertEquals(reason, refused.reason());
    assertNotEquals(reason, refused.reasonVi(), "said in Vietnamese too");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bomb.zip | it unpacks to more than 64 MiB",
        "nested.zip | it is packed in more than 3 containers, one in another",
      })
  void namesTheReasonWithinAContainer(String name, String reason) throws Exception {
    var file = Files.write(folder.resolve(name), bytes(name));
    var results = READER.read(file, name);
    var refused = assertInstanceOf(ReadResult.Unreadable.class, results.getLast());
    assertEquals(reason, refused.reason(), results::toString);
  }

  private static byte[] bytes(String name) throws IOException, GeneralSecurityException {
    return switch (name) {
      case "empty.docx" -> new byte[0];
      case "no-words.docx" -> MadeFiles.docx("");
      case "macros.docx" -> withMacros();
      case "locked.docx" -> locked(MadeFiles.docx("1. Giao Văn phòng rà soát."));
      case "cut.docx" -> half(MadeFiles.docx("1. Giao Văn phòng rà soát."));
      case "cut.pdf" -> "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
      case "picture.docx", "picture.pdf" -> picture();
      case "scan.pdf" -> pages(1);
      case "form.pdf" -> form();
      case "many.pdf" -> pages(1_001);
      case "bomb.docx" -> MadeFiles.docx("<w:p/>", Map.of("styles", " ".repeat(70 << 20)));
      case "bomb.zip" -> MadeFiles.zip(Map.of("a.txt", new byte[70 << 20]));
      case "nested.zip" -> nested();
      default -> "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] withMacros() throws IOException {
    var macros = Map.of("vbaProject", "<w:t>Sub AutoOpen()</w:t>");
    return MadeFiles.docx("", macros);
  }

  /// As Word saves a document with a password.
  private static byte[] locked(byte[] docx) throws IOException, GeneralSecurityException {
    try (var system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (var out = encryptor.getDataStream(system)) {
        out.write(docx);
      }
      var bytes = new ByteArrayOutputStream();
      system.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] pages(int number) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 0; i < number; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    }
  }

  private static byte[] form() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var form = new PDAcroForm(document);
      form.getCOSObject().setItem("XFA", new COSStream());
      document.getDocumentCatalog().setAcroForm(form);
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /// An archive in an archive, and so on.
  private static byte[] nested() throws IOException {
    var packed = MadeFiles.zip(Map.of("a.docx", MadeFiles.docx("1. Giao Văn phòng rà soát.")));
    for (int i = 0; i < 4; i++) {
      packed = MadeFiles.zip(Map.of("a.zip", packed));
    }
    return packed;
  }
}
