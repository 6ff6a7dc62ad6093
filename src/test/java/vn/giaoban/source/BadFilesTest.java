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
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.source.document.ReadLimits;

/// What people's folders hold beside notices: each is named with a reason, in both languages, and
/// none stops the reading.
public class BadFilesTest {
  /// Files of all kinds, of which nothing can be read.
  public static final List<String> NAMES =
      List.of(
          "empty.docx",
          "macros.docx",
          "locked.docx",
          "locked.pdf",
          "cut.docx",
          "cut.pdf",
          "cut.odt",
          "cut.msg",
          "picture.docx",
          "scan.pdf",
          "form.pdf",
          "blank-form.pdf",
          "many.pdf",
          "bomb.docx",
          "bomb.zip",
          "nested.zip",
          "program.doc");

  private static final SourceReader READER = new SourceReader(ReadLimits.STANDARD.with("scans", 0));

  @TempDir private Path folder;

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
        "picture.docx | its text is in pictures; it needs OCR, which is switched off",
        "picture.pdf | its text is in pictures; it needs OCR, which is switched off",
        "scan.pdf | its pages are empty",
        "form.pdf | it is a form (XFA) whose text only Adobe Reader shows; print it to a PDF",
        "locked.pdf | it is protected by a password; save it without one",
        "blank-form.pdf | it is a form without text; leave it out, or print it to a PDF when filled in",
        "cut.odt | it is damaged: it cannot be read as .odt",
        "cut.msg | it is damaged: it cannot be read as .doc",
        "cut.zip | it is damaged: it cannot be read as .zip",
        "many.pdf | it has 2,000 pages, more than 1,000",
        "bomb.docx | it unpacks to more than 64 MiB",
        "program.doc | it is a program; leave it out",
      })
  void namesTheReason(String name, String reason) throws Exception {
    var file = write(name, folder, folder);
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
        "locked.zip | it is protected by a password; save it without one",
        "nested.zip | it is packed in more than 3 containers, one in another",
      })
  void namesTheReasonWithinAContainer(String name, String reason) throws Exception {
    var file = write(name, folder, folder);
    var results = READER.read(file, name);
    var refused = assertInstanceOf(ReadResult.Unreadable.class, results.getLast());
    assertEquals(reason, refused.reason(), results::toString);
  }

  /// Writes a file that cannot be read, by its name.
  ///
  /// @param temporary what is made on the way is left here: POI encrypts through a file
  public static Path write(String name, Path folder, Path temporary)
      throws IOException, GeneralSecurityException {
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(temporary.toFile()));
    try {
      return Files.write(folder.resolve(name), bytes(name));
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }
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
      case "locked.pdf" -> lockedPdf();
      case "blank-form.pdf" -> blankForm();
      case "cut.odt" -> half(MadeFiles.odt("<a/>"));
      case "cut.msg" -> half(new MadeMessage("Họp").plain("Giao Văn phòng rà soát.").bytes());
      case "cut.zip" -> half(MadeFiles.zip(Map.of("a.txt", new byte[500])));
      case "locked.zip" -> lockedZip();
      case "many.pdf" -> pages(2_000);
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

  private static byte[] lockedPdf() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
      return saved(document);
    }
  }

  /// An archive whose entry says that it is encrypted.
  private static byte[] lockedZip() throws IOException {
    var zip = MadeFiles.zip(Map.of("a.txt", new byte[20]));
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    zip[6] |= 1;
    zip[directory + 8] |= 1;
    return zip;
  }

  private static byte[] blankForm() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var form = new PDAcroForm(document);
      var field = new PDTextField(form);
      field.setPartialName("don-vi");
      form.setFields(List.of(field));
      document.getDocumentCatalog().setAcroForm(form);
      return saved(document);
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
