package vn.giaoban.lucene.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.util.Constants;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.UnusableIndexException;

/// The folder of an index. The segments lie in a folder below it, `generation-000001`, which is
/// called after the first generation in it; the file [#POINTER] names that folder and is the only
/// thing that is ever swapped. What else lies there (`.gitignore`, the lock, the history) stays.
///
/// @param root the folder itself; it is never renamed, since it may be a mount
public record IndexFolder(Path root) {
  public static final String POINTER = "current";
  static final String HISTORY = "history.csv";
  private static final String POINTER_TO_BE = "current.new";
  private static final String FORMAT = "giaoban-index 2";
  private static final Pattern ANY_FORMAT = Pattern.compile("giaoban-index \\d+");
  private static final String PREFIX = "generation-";
  private static final Pattern GENERATION = Pattern.compile(PREFIX + "(\\d{6,9})");
  private static final Pattern SEGMENTS = Pattern.compile("segments_([0-9a-z]{1,5})");

  /// What Lucene writes: `segments_3`, `_1.cfs`, `_1_Lucene90_0.dvd`.
  private static final Pattern SEGMENT_FILE =
      Pattern.compile("(?:pending_)?segments_[0-9a-z]+|_[0-9a-z]+[._].*|write\\.lock");

  /// What lies in the folder.
  public sealed interface Content {
    /// No index.
    record Nothing() implements Content {}

    /// An index of the layout before, with its segments in the folder itself.
    record Earlier() implements Content {}

    /// An index that cannot be found, though there is or was one.
    record Lost(UnusableIndexException why) implements Content {}

    /// An index whose segments lie in a folder.
    record Segments(Path folder) implements Content {}
  }

  /// What lies there now.
  public Content content() throws IOException {
    try {
      return pointed(Files.readString(root.resolve(POINTER), StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return withoutPointer(e);
    } catch (UnusableIndexException e) {
      return new Content.Lost(e);
    }
  }

  /// The folder of the segments.
  ///
  /// @throws NoSuchFileException where there is no index
  /// @throws UnusableIndexException where there is one that cannot be used
  Path segments() throws IOException {
    return switch (content()) {
      case Content.Segments(var segments) -> segments;
      case Content.Nothing() -> throw new NoSuchFileException(root.toString());
      case Content.Earlier() -> throw UnusableIndexException.otherVersion(root, null);
      case Content.Lost(var why) -> throw why;
    };
  }

  /// The file of what no source holds; it stays when the index is made anew.
  public Path history() {
    return root.resolve(HISTORY);
  }

  /// Whether there is no index, not even a damaged one.
  public boolean isEmpty() throws IOException {
    return content() instanceof Content.Nothing;
  }

  private Content pointed(String text) throws UnusableIndexException {
    var lines = text.lines().toList();
    var folder = root.resolve(lines.size() < 2 ? "" : generation(lines.get(1)));
    if (lines.size() != 2 || !ANY_FORMAT.matcher(lines.getFirst()).matches()) {
      throw lost("the file %s cannot be read".formatted(POINTER), null);
    }
    if (!lines.getFirst().equals(FORMAT)) {
      throw UnusableIndexException.otherVersion(root, null);
    }
    if (folder.equals(root) || !Files.isDirectory(folder)) {
      throw lost("there is no folder " + lines.get(1), null);
    }
    return new Content.Segments(folder);
  }

  private static String generation(String line) {
    return GENERATION.matcher(line).matches() ? line : "";
  }

  private Content withoutPointer(NoSuchFileException e) throws IOException {
    if (!Files.isDirectory(root)) {
      return new Content.Nothing();
    }
    for (var generation : generations()) {
      if (holds(generation, SEGMENTS)) {
        return new Content.Lost(lost("the file %s is missing".formatted(POINTER), e));
      }
    }
    if (holds(root, SEGMENTS)) {
      return new Content.Earlier();
    }
    return holds(root, SEGMENT_FILE)
        ? new Content.Lost(lost("there are segments, and no file segments_N that lists them", e))
        : new Content.Nothing();
  }

  private UnusableIndexException lost(String what, @Nullable Exception cause) {
    return UnusableIndexException.damaged(root, what, cause);
  }

  private static boolean holds(Path folder, Pattern name) throws IOException {
    return entries(folder).stream().anyMatch(file -> name.matcher(name(file)).matches());
  }

  /// The folder that the next index goes to, made.
  ///
  /// @param generation its first; the folder is called after a later one where that is taken
  Path next(long generation) throws IOException {
    long free = generation;
    for (var folder : generations()) {
      free = Math.max(free, first(folder) + 1);
    }
    return Files.createDirectory(root.resolve("%s%06d".formatted(PREFIX, free)));
  }

  /// The last generation of an index that cannot be read, by the names in its folder: 0 where there
  /// is none, else the true one or a later one.
  long lastGeneration() throws IOException {
    long last = lists(root);
    for (var folder : generations()) {
      last = Math.max(last, first(folder) - 1 + Math.max(1, lists(folder)));
    }
    return last;
  }

  private static long first(Path generation) {
    return Long.parseLong(name(generation).substring(PREFIX.length()));
  }

  /// How many lists of segments were written to a folder: each is named after its number.
  private static long lists(Path folder) throws IOException {
    long last = 0;
    for (var file : entries(folder)) {
      var list = SEGMENTS.matcher(name(file));
      if (list.matches()) {
        last = Math.max(last, Long.parseLong(list.group(1), Character.MAX_RADIX));
      }
    }
    return last;
  }

  /// Makes the segments in a folder the index, as one step that lasts.
  void pointTo(Path generation) throws IOException {
    var made = root.resolve(POINTER_TO_BE);
    var text = "%s\n%s\n".formatted(FORMAT, name(generation));
    Files.writeString(
        made,
        text,
        StandardCharsets.ISO_8859_1,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
    IOUtils.fsync(made, false);
    syncNames();
    Files.move(made, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    syncNames();
  }

  /// Has the names in the folder outlast a power cut. Windows does so without being asked, and lets
  /// nobody open a folder.
  private void syncNames() throws IOException {
    if (!Constants.WINDOWS) {
      try (var names = FileChannel.open(root, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /// Removes the segments that are not those of the index any more. What another process still
  /// holds and the system does not let go is left for the next time.
  void sweep() throws IOException {
    if (!(content() instanceof Content.Segments(var current))) {
      return;
    }
    var past = new ArrayList<>(generations());
    past.remove(current);
    var stray =
        entries(root).stream()
            .filter(file -> SEGMENT_FILE.matcher(name(file)).matches() && Files.isRegularFile(file))
            .toList();
    if (past.isEmpty() && stray.isEmpty()) {
      return;
    }
    // Should the swap not have lasted yet, the old segments would be missed after a power cut.
    syncNames();
    for (var generation : past) {
      remove(generation);
    }
    IOUtils.deleteFilesIgnoringExceptions(stray);
  }

  /// Removes segments that never became the index, or are it no more.
  static void remove(Path generation) throws IOException {
    for (var file : entries(generation)) {
      IOUtils.deleteFilesIgnoringExceptions(file);
    }
    IOUtils.deleteFilesIgnoringExceptions(generation);
  }

  private List<Path> generations() throws IOException {
    return entries(root).stream()
        .filter(file -> GENERATION.matcher(name(file)).matches() && Files.isDirectory(file))
        .toList();
  }

  private static List<Path> entries(Path folder) throws IOException {
    var found = new ArrayList<Path>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(found::add);
    } catch (NoSuchFileException | NotDirectoryException _) {
      return List.of();
    }
    found.sort(Comparator.comparing(IndexFolder::name));
    return found;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
