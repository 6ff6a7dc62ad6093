package vn.giaoban.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Keeps what was recognised in pictures of pages, by the bytes of their files, so that a new index
/// does not recognise it again. It may be deleted at any time, and what nobody asks for is deleted
/// after a year; where it cannot be written or read, all is recognised.
///
/// Safe for any number of threads and processes.
final class RecognitionCache {
  /// What is kept in another folder was recognised in another way.
  static final String VERSION = "1";

  /// How long a page is kept that nobody asks for: a new index may be made seldom.
  private static final Duration KEPT = Duration.ofDays(366);

  /// A page that was asked for is noted so seldom.
  private static final Duration NOTED = Duration.ofDays(1);

  /// The end of a file that is whole.
  private static final String END = "</html>";

  private final Path folder;
  private final AtomicBoolean cleared = new AtomicBoolean();

  /// @param all what was recognised in any way
  RecognitionCache(Path all) {
    this.folder = all.resolve(VERSION);
  }

  /// The one of the user.
  static RecognitionCache standard() {
    var named = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
    var caches =
        named.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
    return new RecognitionCache(caches.resolve(Path.of("giaoban", "ocr")));
  }

  /// The text of a page in hOCR; null if it is not known.
  ///
  /// @param sha256 of the file
  @Nullable String get(String sha256, int page) {
    try {
      var file = file(sha256, page);
      var hocr = Files.readString(file);
      note(file);
      return hocr.stripTrailing().endsWith(END) ? hocr : null;
    } catch (IOException _) {
      return null;
    }
  }

  private static void note(Path file) {
    try {
      if (isOlder(file, NOTED)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
    } catch (IOException _) {
      // It can be read, though not written.
    }
  }

  private static boolean isOlder(Path file, Duration age) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().plus(age).isBefore(Instant.now());
  }

  void put(String sha256, int page, String hocr) {
    try {
      Files.createDirectories(folder);
      if (!cleared.getAndSet(true)) {
        clear();
      }
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

  /// Deletes what nobody has asked for, also parts that were left.
  private void clear() throws IOException {
    try (var kept = Files.walk(folder.getParent(), 2)) {
      for (var file : kept.filter(Files::isRegularFile).toList()) {
        if (isOlder(file, KEPT)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path file(String sha256, int page) {
    return folder.resolve("%s-%d.html".formatted(sha256, page));
  }
}
