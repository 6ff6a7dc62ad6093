package vn.giaoban.lucene.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.UnusableIndexException;

/// Distinguishes a damaged index from a temporary failure of the computer.
public final class Damage {
  /// An index up to this size is read whole before it is changed.
  private static final long VERIFIED_BYTES = 256L << 20;

  private static final Pattern PATH = Pattern.compile("path=\"(?:.*[/\\\\])?([^\"/\\\\]+)\"");

  private Damage() {}

  /// The exception to throw for one that reading an index threw: itself, where it says nothing of
  /// the index.
  ///
  /// @param index where the index is
  public static IOException told(Object index, IOException e) {
    return switch (e) {
      case UnusableIndexException told -> told;
      case IndexFormatTooNewException _, IndexFormatTooOldException _, JsonProcessingException _ ->
          UnusableIndexException.otherVersion(index, e);
      case IndexNotFoundException _ ->
          UnusableIndexException.damaged(index, "the file that lists the segments is missing", e);
      case CorruptIndexException corrupt ->
          UnusableIndexException.damaged(index, file(corrupt.getResourceDescription()), e);
      case EOFException _ -> UnusableIndexException.damaged(index, file(e.getMessage()), e);
      case NoSuchFileException _, FileNotFoundException _ ->
          UnusableIndexException.damaged(
              index, "a file of it is missing: " + lastName(e.getMessage()), e);
      default -> e;
    };
  }

  /// The same for what reading nonsense threw.
  public static UnusableIndexException told(Object index, RuntimeException e) {
    return UnusableIndexException.damaged(index, "its files contradict each other", e);
  }

  /// Throws what is wrong with an index that threw an exception, where its files show it.
  public static void raise(Object index, DirectoryReader reader, Exception e) throws IOException {
    switch (e) {
      case UnusableIndexException _ -> {}
      case JsonProcessingException old -> {
        raise(index, reader);
        throw told(index, old);
      }
      case CorruptIndexException corrupt -> throw told(index, corrupt);
      case EOFException _, IndexOutOfBoundsException _, IllegalStateException _ ->
          raise(index, reader);
      case ArithmeticException _, NegativeArraySizeException _, NullPointerException _ ->
          raise(index, reader);
      default -> {}
    }
  }

  private static void raise(Object index, DirectoryReader reader) throws IOException {
    try {
      verify(reader);
    } catch (IOException e) {
      throw told(index, e);
    }
  }

  private static String file(@Nullable String description) {
    var path = PATH.matcher(String.valueOf(description));
    return path.find()
        ? "the file %s is cut short or changed".formatted(path.group(1))
        : "a file of it is cut short or changed";
  }

  private static String lastName(@Nullable String path) {
    return path == null ? "" : path.replaceAll(".*[/\\\\]", "");
  }

  /// Reads every byte of a small index.
  ///
  /// @throws CorruptIndexException where one is not as it was written
  static void verify(Path folder, DirectoryReader reader) throws IOException {
    if (bytes(folder) <= VERIFIED_BYTES) {
      verify(reader);
    }
  }

  /// Reads every byte of an index.
  static void verify(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  static long bytes(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      long bytes = 0;
      for (var file : files) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
