package vn.giaoban.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;

/// Pictures of the pages of PDF files, drawn by a process of its own. The ones last drawn are kept.
///
/// Safe for any number of threads.
public final class SourcePages {
  private static final int KEPT = 40;

  /// @param page from 1
  private record Page(String sha256, int page) {}

  private final ReadLimits limits;
  private final Contents contents;
  private final Map<Page, byte[]> drawn = new LinkedHashMap<>(KEPT, 0.75f, true);

  public SourcePages(ReadLimits limits) {
    this.limits = limits;
    this.contents = new Contents(limits);
  }

  /// Whether a source has pages that can be drawn.
  public static boolean has(Source source) {
    return source.format().equals("pdf");
  }

  /// A page as a PNG file.
  ///
  /// @param file the source itself, or the outermost container that it is in
  /// @param page from 1
  /// @throws UnreadableException with the reason why it cannot be drawn
  public byte[] png(Path file, Source source, int page) throws IOException, UnreadableException {
    var wanted = new Page(source.sha256(), page);
    var known = known(wanted);
    if (known != null) {
      return known;
    }
    if (Files.size(file) > limits.fileBytes()) {
      throw new UnreadableException("the file is too large");
    }
    var bytes = StableBytes.of(file);
    if (bytes == null) {
      throw new UnreadableException("it is being written while it is read");
    }
    var picture = contents.page(bytes, source, page);
    keep(wanted, picture);
    return picture;
  }

  private synchronized byte @Nullable [] known(Page page) {
    return drawn.get(page);
  }

  private synchronized void keep(Page page, byte[] picture) {
    drawn.put(page, picture);
    if (drawn.size() > KEPT) {
      drawn.remove(drawn.keySet().iterator().next());
    }
  }
}
