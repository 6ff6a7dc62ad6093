package vn.giaoban.server;

import java.nio.file.Path;
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

  private final @Nullable LogFile file;
  private final Clock clock;

  private SearchLog(@Nullable LogFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  SearchLog(Path file, long maxBytes, Clock clock, Consumer<String> warning) {
    this(new LogFile(file, maxBytes, "searches", warning), clock);
  }

  /// A log that records nothing.
  public static SearchLog none() {
    return new SearchLog(null, Clock.systemUTC());
  }

  /// A log in a file.
  ///
  /// @param warning receives the first write error
  public static SearchLog in(Path file, Clock clock, Consumer<String> warning) {
    return new SearchLog(file, LogFile.MAX_BYTES, clock, warning);
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
    file.append(Json.line(entry));
  }
}
