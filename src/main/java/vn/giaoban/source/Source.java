package vn.giaoban.source;

import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;

/// A source file of a notice.
///
/// @param path below the corpus folder if it is inside, with `/`; that of a file in a container is
///   the container's path, `/`, and its path in there
/// @param format detected format: `txt`, `md`, …
/// @param sha256 of the bytes, lower-case hex
/// @param encoding detected character encoding, such as `UTF-8`
/// @param pages how many the format has; null if it has none
/// @param within the container that it is in; null if it is a file itself
public record Source(
    String path,
    String format,
    long bytes,
    String sha256,
    String encoding,
    @Nullable Integer pages,
    @Nullable Source within) {
  /// A file without pages that is in no container.
  public static Source file(
      String path, String format, long bytes, String sha256, String encoding) {
    return new Source(path, format, bytes, sha256, encoding, null, null);
  }

  /// Whether any of its text was recognised in pictures.
  public boolean isRecognized() {
    return encoding.contains(Content.RECOGNIZED);
  }

  /// The file that it is or is in.
  public Source outermost() {
    return within == null ? this : within.outermost();
  }
}
