package vn.giaoban.analytics.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.api.DeadlineParameters;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;

/// An index whose deadlines are requested by parameters; every figure is checked against its
/// search.
final class DueIndex implements Closeable {
  private final FilledIndex index;
  final DirectiveSearcher searcher;

  /// @param index is closed with this
  DueIndex(FilledIndex index) {
    this.index = index;
    searcher = index.searcher();
  }

  static DueIndex of(Path folder, Stream<Notice> notices) throws IOException {
    return new DueIndex(FilledIndex.of(folder, notices.toArray(Notice[]::new)));
  }

  /// @param query such as `asOf=2020-11-20`, not encoded
  static DeadlinesRequest request(String... query) {
    return new DeadlineParameters(FilledIndex.NAMES, FilledIndex.PERIODS)
        .read(FilledIndex.given(query));
  }

  Deadlines deadlines(String... query) throws IOException {
    return deadlines(null, query);
  }

  Deadlines deadlines(@Nullable Completions completions, String... query) throws IOException {
    return new DeadlineAnalyzer(searcher, FilledIndex.NAMES, completions).analyze(request(query));
  }

  /// How many hits a search has that is asked for as its address says.
  long total(Selection search) throws IOException {
    return index.total(SearchAddress.of(search));
  }

  /// Whether every figure is the total of its search, and the states of a row hold all of it.
  ///
  /// @return how many cells there were
  int check(Deadlines deadlines) throws IOException {
    var rows = new ArrayList<>(List.of(deadlines.all()));
    rows.addAll(deadlines.units());
    rows.addAll(deadlines.provinces());
    int cells = 0;
    for (var row : rows) {
      long sum = 0;
      for (var state : DueState.values()) {
        var counted = row.in(state);
        sum += counted.tally().directives();
        assertEquals(
            total(counted.search()),
            counted.tally().directives(),
            SearchAddress.of(counted.search()));
        cells++;
      }
      long all = row.all().tally().directives();
      assertTrue(all <= sum, row.value());
      assertEquals(total(row.all().search()), all, row.value());
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
