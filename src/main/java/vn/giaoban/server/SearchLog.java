package vn.giaoban.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.SearchResult;

/// A log of searches, one JSON object a line, from which an office learns what its people look for
/// and do not find. It holds no addresses and no names, and a new file is readable by its owner
/// only.
///
/// A full file is renamed to `FILE.1` and replaces the previous one, so both together take at most
/// twice the limit. A write error never fails a search; it is reported once.
///
/// Safe for any number of threads, and for several processes with one file.
public final class SearchLog {
  /// The size at which the file is rotated.
  public static final long MAX_BYTES = 10_000_000;

  /// Parameters that request more of the same search.
  private static final Set<String> PAGING = Set.of("after", "around");

  /// One search.
  ///
  /// @param filters all other parameters
  /// @param total number of matching records; a lower bound if `partial`
  public record Entry(
      Instant time,
      String query,
      Map<String, List<String>> filters,
      long total,
      boolean partial,
      long tookMs) {}

  private final @Nullable Path file;
  private final long maxBytes;
  private final Clock clock;
  private final Consumer<String> warning;
  private boolean warned;

  SearchLog(@Nullable Path file, long maxBytes, Clock clock, Consumer<String> warning) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.clock = clock;
    this.warning = warning;
  }

  /// A log that records nothing.
  public static SearchLog none() {
    return new SearchLog(null, 0, Clock.systemUTC(), _ -> {});
  }

  /// A log in a file.
  ///
  /// @param warning receives the first write error
  public static SearchLog in(Path file, Clock clock, Consumer<String> warning) {
    return new SearchLog(file, MAX_BYTES, clock, warning);
  }

  /// Records a search; further pages of it are not recorded.
  void keep(Map<String, List<String>> given, SearchResult result, Duration took) {
    if (file == null || PAGING.stream().anyMatch(given::containsKey)) {
      return;
    }
    var filters = new LinkedHashMap<>(given);
    var query = filters.remove("q");
    var entry =
        new Entry(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            query == null ? "" : query.getFirst(),
            filters,
            result.total(),
            result.partial(),
            took.toMillis());
    append(file, Json.line(entry) + "\n");
  }

  private synchronized void append(Path target, String line) {
    try {
      if (Files.exists(target) && Files.size(target) >= maxBytes) {
        Files.move(target, full(target), StandardCopyOption.REPLACE_EXISTING);
      }
      try (var channel = open(target)) {
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException | SecurityException e) {
      warn(target, e);
    }
  }

  private static Path full(Path target) {
    return target.resolveSibling(target.getFileName() + ".1");
  }

  private static FileChannel open(Path target) throws IOException {
    var options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    var owned = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
    return FileChannel.open(
        target, options, posix ? new FileAttribute<?>[] {owned} : new FileAttribute<?>[0]);
  }

  private void warn(Path target, Exception e) {
    if (!warned) {
      warned = true;
      warning.accept("searches are not kept in %s: %s".formatted(target, e));
    }
  }
}
