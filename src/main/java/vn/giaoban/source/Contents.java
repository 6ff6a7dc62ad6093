package vn.giaoban.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.encoding.LegacyEncoding;
import vn.giaoban.source.encoding.SyllableCheck;
import vn.giaoban.source.format.Format;
import vn.giaoban.source.format.Signatures;
import vn.giaoban.source.worker.WorkerPool;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;

/// Reads bytes by the format that they are of: plain text here, all else in a process of its own,
/// and the files in a container one by one.
///
/// Safe for any number of threads.
final class Contents {
  /// Files that systems add to archives.
  private static final Pattern OF_SYSTEMS =
      Pattern.compile("(?i)(?:^|.*/)(?:__MACOSX/.*|\\.[^/]*|thumbs\\.db|desktop\\.ini)");

  private final ReadLimits limits;
  private final RecognitionCache cache = RecognitionCache.standard();

  Contents(ReadLimits limits) {
    this.limits = limits;
  }

  List<ReadResult> read(String path, byte[] bytes) {
    return read(new Part(path, bytes, null, 0));
  }

  /// Bytes to be read.
  ///
  /// @param within the container that they are in; null for a file
  /// @param depth how many containers these are
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Part(String path, byte[] bytes, @Nullable Source within, int depth) {
    private Source source(Format format, String encoding, int pages) {
      return new Source(
          path,
          format.apiName(),
          bytes.length,
          DigestUtils.sha256Hex(bytes),
          encoding,
          pages == 0 ? null : pages,
          within);
    }

    private List<ReadResult> refused(String reason) {
      return List.of(new ReadResult.Unreadable(path, reason));
    }
  }

  private List<ReadResult> read(Part part) {
    try {
      var format = Signatures.of(part.bytes, part.path);
      var content =
          format.isPlain() ? format.read(part.bytes, limits) : pool().read(format, part.bytes);
      return switch (content) {
        case Content.Scan scan -> scan(part, format, scan);
        case Content.Text text -> List.of(document(part, format, text, List.of()));
        case Content.Files files -> files(part, format, files);
      };
    } catch (UnreadableException e) {
      return part.refused(e.reason());
    }
  }

  private List<ReadResult> scan(Part part, Format format, Content.Scan scan)
      throws UnreadableException {
    var recognition =
        Recognition.of(
            format, part.bytes, scan, new Recognition.Means(pool(), cache, limits.scans()));
    var content = pool().read(format, part.bytes, recognition.hocr());
    return content instanceof Content.Text text && hasText(text)
        ? List.of(document(part, format, text, recognition.remarks()))
        : part.refused(recognition.failure());
  }

  /// @param known what a person should know of it already
  private static ReadResult document(
      Part part, Format format, Content.Text content, List<String> known)
      throws UnreadableException {
    var raw = content.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    var text = raw.length() > Limits.TEXT ? raw : Normalizer.normalize(raw);
    var excess = hasText(content) ? Limits.excess(text) : emptiness(content);
    if (excess != null) {
      throw new UnreadableException(excess);
    }
    var tally = SyllableCheck.tally(text);
    var legacy = tally.isPlain() ? null : LegacyEncoding.of(raw);
    if (legacy != null) {
      return document(part, format, decoded(content, legacy), known);
    }
    if (!tally.isLegible()) {
      throw new UnreadableException(
          "its letters are not those of Vietnamese, English or French, nor those of TCVN3, VNI or"
              + " VIQR; convert it to Unicode");
    }
    var source = part.source(format, content.encoding(), content.pages());
    return new ReadResult.Read(
        new SourceDocument(
            source,
            LinedText.of(text),
            layouts(content),
            remarks(part.path, format, content, known)));
  }

  private static Content.Text decoded(Content.Text content, LegacyEncoding legacy) {
    var lines =
        content.lines().stream()
            .map(line -> new TextLine(legacy.decode(line.text()), line.layout()))
            .toList();
    return new Content.Text(lines, legacy.name(), content.pages());
  }

  private static boolean hasText(Content.Text content) {
    return content.lines().stream()
        .anyMatch(line -> !line.layout().aside() && !Normalizer.normalize(line.text()).isBlank());
  }

  private static String emptiness(Content.Text content) {
    return content.pages() == 0 ? "the file is empty" : "its pages are empty";
  }

  private static List<LineLayout> layouts(Content.Text content) {
    boolean told =
        content.lines().stream().anyMatch(line -> !line.layout().equals(LineLayout.UNKNOWN));
    return told ? content.lines().stream().map(TextLine::layout).toList() : List.of();
  }

  private static List<String> remarks(
      String path, Format format, Content.Text content, List<String> known) {
    var remarks = new ArrayList<>(known);
    var named = Format.ofName(path);
    if (named != null && !named.apiName().equals(format.apiName())) {
      remarks.add("it is .%s, though named .%s".formatted(format.apiName(), named.apiName()));
    }
    if (content.encoding().contains("bad bytes")) {
      remarks.add("its text is not wholly legible: " + content.encoding());
    }
    return remarks;
  }

  private List<ReadResult> files(Part part, Format format, Content.Files files) {
    if (part.depth == limits.nesting()) {
      return part.refused(
          "it is packed in more than %d containers, one in another".formatted(limits.nesting()));
    }
    var container = part.source(format, "binary", 0);
    var results = new ArrayList<ReadResult>();
    for (var entry : files.entries()) {
      if (!OF_SYSTEMS.matcher(entry.path()).matches()) {
        results.addAll(entry(container, entry, part.depth + 1));
      }
    }
    return results.isEmpty() ? part.refused("it holds no file that can be read") : results;
  }

  private List<ReadResult> entry(Source container, Content.Entry entry, int depth) {
    var path = container.path() + "/" + entry.path();
    return switch (entry) {
      case Content.Refused(_, var reason) -> List.of(new ReadResult.Unreadable(path, reason));
      case Content.Unpacked(_, var bytes) -> {
        var part = new Part(path, bytes, container, depth);
        yield Format.ofName(path) == null ? part.refused(SourceReader.unsupported()) : read(part);
      }
    };
  }

  /// A page of a PDF file, or of one in a container, as a PNG file.
  ///
  /// @param file bytes of the outermost container, or of the source itself
  /// @param page from 1
  /// @throws UnreadableException if it cannot be drawn
  byte[] page(byte[] file, Source source, int page) throws UnreadableException {
    return pool().page(unpacked(file, source), page);
  }

  private byte[] unpacked(byte[] file, Source source) throws UnreadableException {
    var container = source.within();
    if (container == null) {
      return file;
    }
    var packed = unpacked(file, container);
    var name = source.path().substring(container.path().length() + 1);
    if (pool().read(Format.named(container.format()), packed) instanceof Content.Files files) {
      for (var entry : files.entries()) {
        if (entry instanceof Content.Unpacked(var path, var bytes) && path.equals(name)) {
          return bytes;
        }
      }
    }
    throw new UnreadableException("%s is no longer in %s".formatted(name, container.path()));
  }

  private WorkerPool pool() {
    return WorkerPool.standard(limits);
  }
}
