package vn.giaoban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps what was recognised in pictures of pages, by the bytes of their files, so that a new index
/// does not recognise it again. It may be deleted at any time; where it cannot be written or read,
/// all is recognised.
///
/// Safe for any number of threads and processes.
final class RecognitionCache {
  /// What is kept in another folder was recognised in another way.
  private static final String VERSION = "1";

  /// The end of a file that is whole.
  private static final String END = "</html>";

  private final Path folder;

  RecognitionCache(Path folder) {
    this.folder = folder;
  }

  /// The one of the user.
  static RecognitionCache standard() {
    var named = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
    var caches =
        named.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
    return new RecognitionCache(caches.resolve(Path.of("giaoban", "ocr", VERSION)));
  }

  /// The text of a page in hOCR; null if it is not known.
  ///
  /// @param sha256 of the file
  @Nullable String get(String sha256, int page) {
    try {
      var hocr = Files.readString(file(sha256, page));
      return hocr.stripTrailing().endsWith(END) ? hocr : null;
    } catch (IOException _) {
      return null;
    }
  }

  void put(String sha256, int page, String hocr) {
    try {
      Files.createDirectories(folder);
      var part = Files.createTempFile(folder, "part", null);
      try {
        Files.writeString(part, hocr, StandardCharsets.UTF_8);
        Files.move(part, file(sha256, page), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException _) {
      // It is recognised again the next time.
    }
  }

  private Path file(String sha256, int page) {
    return folder.resolve("%s-%d.html".formatted(sha256, page));
  }
}
