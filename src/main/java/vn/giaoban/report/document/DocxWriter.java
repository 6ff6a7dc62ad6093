package vn.giaoban.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Writes a document as DOCX for Word and LibreOffice, in the layout of decree 30/2020/NĐ-CP, annex
/// I. Equal documents give equal bytes on the same machine. The whole file is held in memory, so a
/// long table should go into a workbook instead. Safe for any number of threads.
public final class DocxWriter {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String LANGUAGE = "vi-VN";

  private DocxWriter() {}

  /// Writes the whole document; `out` stays open. A table of contents has page numbers where a
  /// program is installed that computes them.
  public static void write(Document document, OutputStream out) throws IOException {
    var bytes = written(document, List.of());
    if (DocxContents.isListed(document)) {
      var pages = PrintedPages.ofTitles(bytes);
      bytes = pages.isEmpty() ? bytes : written(document, pages);
    }
    DatedZip.copy(bytes, document.created(), out);
  }

  private static byte[] written(Document document, List<Integer> pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var file = new XWPFDocument()) {
      style(file);
      describe(file, document);
      new DocxBody(file, pages).write(document);
      file.write(bytes);
    } catch (InvalidFormatException | XmlException e) {
      throw new IOException("cannot be laid out: " + document.title(), e);
    }
    return bytes.toByteArray();
  }

  private static void style(XWPFDocument file) throws IOException, XmlException {
    try (var styles = DocxWriter.class.getResourceAsStream("styles.xml");
        var settings = DocxWriter.class.getResourceAsStream("settings.xml")) {
      file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      var parsed = SettingsDocument.Factory.parse(settings).getSettings();
      file.getSettings().getCTSettings().set(parsed);
    }
  }

  private static void describe(XWPFDocument file, Document document) throws InvalidFormatException {
    var properties = file.getProperties();
    properties.getExtendedProperties().setApplication(document.creator());
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(document.title());
    core.setSubjectProperty(document.period());
    core.setCreatorProperty(document.creator());
    core.setLastModifiedByProperty(document.creator());
    core.setLanguageProperty(LANGUAGE);
    core.setCreatedProperty(date(document.created()));
    core.setModifiedProperty(date(document.created()));
  }

  @SuppressWarnings("JavaUtilDate") // As POI takes it.
  private static Optional<Date> date(Instant instant) {
    return Optional.of(Date.from(instant));
  }
}
