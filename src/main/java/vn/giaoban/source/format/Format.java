package vn.giaoban.source.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.ScanReader;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.ocr.Tesseract;
import vn.giaoban.source.pdf.PdfReader;
import vn.giaoban.source.pdf.PictureReader;

/// A readable file format: a row of the table of readers.
///
/// @param apiName name in results
/// @param endings lower-case file extensions
/// @param isPlain whether it is text without structure, which is safe to read in this process
/// @param fidelity how well it tells the structure of a document: of two files of one notice, the
///   one with more tells it
/// @param reader makes its reader, which loads the library it needs
public record Format(
    String apiName, List<String> endings, boolean isPlain, int fidelity, Supplier<Reader> reader) {
  /// Of pictures, of formats that only tell places on pages, of plain text, of markup and of office
  /// programs.
  private static final int PICTURES = -1;

  private static final int PLACES = 0;

  private static final int PLAIN = 1;
  private static final int MARKUP = 2;
  private static final int STRUCTURE = 3;

  static final Format TEXT = plain("txt", "txt", "text");
  static final Format MARKDOWN = plain("md", "md", "markdown");
  static final Format HTML =
      foreign(HtmlReader::new, MARKUP, "html", "html", "htm", "xhtml", "mht");

  private static final List<Format> ALL =
      List.of(
          TEXT,
          MARKDOWN,
          foreign(DocxReader::new, STRUCTURE, "docx", "docx", "docm", "dotx", "dotm"),
          foreign(DocReader::new, STRUCTURE, "doc", "doc", "dot"),
          foreign(PdfReader::new, PLACES, "pdf", "pdf"),
          HTML,
          foreign(RtfReader::new, STRUCTURE, "rtf", "rtf"),
          foreign(OdtReader::new, STRUCTURE, "odt", "odt", "ott"),
          foreign(EmlReader::new, PLACES, "eml", "eml"),
          foreign(MsgReader::new, PLACES, "msg", "msg"),
          foreign(ZipReader::new, PLACES, "zip", "zip"),
          foreign(PictureReader::new, PICTURES, "png", "png"),
          foreign(PictureReader::new, PICTURES, "jpg", "jpg", "jpeg"),
          foreign(PictureReader::new, PICTURES, "tif", "tif", "tiff"),
          foreign(PictureReader::new, PICTURES, "webp", "webp"));

  private static Format plain(String name, String... endings) {
    return new Format(name, List.of(endings), true, PLAIN, PlainTextReader::new);
  }

  private static Format foreign(
      Supplier<Reader> reader, int fidelity, String name, String... endings) {
    return new Format(name, List.of(endings), false, fidelity, reader);
  }

  /// The format of a file by the ending of its name; null if there is none for it.
  ///
  /// @param path with `/`
  public static @Nullable Format ofName(String path) {
    var ending = ending(path);
    return ALL.stream().filter(format -> format.endings.contains(ending)).findFirst().orElse(null);
  }

  /// The format with an API name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Format named(String apiName) {
    return ALL.stream()
        .filter(format -> format.apiName.equals(apiName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such format: " + apiName));
  }

  /// The first ending of each format: `.txt, .md`.
  public static String supported() {
    return ALL.stream()
        .map(format -> "." + format.endings.getFirst())
        .collect(Collectors.joining(", "));
  }

  /// The lower-case extension of a file name.
  static String ending(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// The content of a file of this format.
  ///
  /// @throws UnreadableException with the reason
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException {
    return read(bytes, limits, Map.of());
  }

  /// The same, some of whose pages are pictures.
  ///
  /// @param recognized the text of these pages, in hOCR by their number
  /// @throws UnreadableException with the reason
  public Content read(byte[] bytes, ReadLimits limits, Map<Integer, String> recognized)
      throws UnreadableException {
    var known = reader.get();
    return guarded(
        () ->
            known instanceof ScanReader scans
                ? scans.read(bytes, limits, recognized)
                : known.read(bytes, limits));
  }

  /// The text in the picture of a page, in hOCR.
  ///
  /// @param page from 1
  /// @throws UnreadableException with the reason
  public String hocr(byte[] bytes, int page) throws UnreadableException {
    if (reader.get() instanceof ScanReader scans) {
      return guarded(
          () -> {
            // Before the page is drawn, which takes long.
            Tesseract.require();
            return Tesseract.hocr(scans.picture(bytes, page));
          });
    }
    throw new IllegalArgumentException("." + apiName + " has no pictures of pages");
  }

  /// What reads the bytes of a file.
  private interface Reading<T> {
    T read() throws UnreadableException, IOException;
  }

  private <T> T guarded(Reading<T> reading) throws UnreadableException {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    } catch (StackOverflowError _) {
      throw new UnreadableException("its parts are nested too deeply to be read");
    }
  }

  private UnreadableException damaged(Exception e) {
    var problem = new UnreadableException("it is damaged: it cannot be read as ." + apiName);
    problem.initCause(e);
    return problem;
  }
}
