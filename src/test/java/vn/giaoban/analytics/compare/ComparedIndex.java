package vn.giaoban.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.api.CompareParameters;
import vn.giaoban.notice.Notice;
import vn.giaoban.vocabulary.Provinces;

/// An index that is compared by request parameters; every figure is checked against its search.
public final class ComparedIndex implements Closeable {
  private final CompareParameters parameters =
      new CompareParameters(FilledIndex.NAMES, FilledIndex.PERIODS);
  private final FilledIndex index;

  /// @param index is closed with this
  public ComparedIndex(FilledIndex index) {
    this.index = index;
  }

  static ComparedIndex of(Path folder, Notice... notices) throws IOException {
    return new ComparedIndex(FilledIndex.of(folder, notices));
  }

  /// Compares the groups of a query.
  ///
  /// @param query such as `by=unit`, not encoded
  public Comparison compare(String... query) throws IOException {
    var given = FilledIndex.given(query);
    var comparer =
        new ComparisonAnalyzer(index.searcher(), FilledIndex.NAMES, Provinces.standard());
    return comparer.analyze(parameters.read(given));
  }

  long total(String search) throws IOException {
    return index.total(search);
  }

  /// Whether every figure is the total of its search, and the figures fit each other.
  ///
  /// @return how many cells there were
  public int check(Comparison comparison) throws IOException {
    var total = comparison.total();
    assertEquals(total(total.search()), total.directives());
    for (var column : comparison.columns()) {
      assertEquals(total(column.search()), column.directives(), column.search());
    }
    int cells = 0;
    for (var group : comparison.groups()) {
      assertEquals(total(group.search()), group.directives(), group.search());
      assertEquals(total.directives(), group.directives() + group.rest());
      for (var cell : group.cells()) {
        assertEquals(total(cell.search()), cell.directives(), cell.search());
        checkParts(group, cell);
        cells++;
      }
    }
    return cells;
  }

  private static void checkParts(Comparison.Group group, Comparison.Cell cell) {
    assertEquals(group.directives(), cell.of());
    assertEquals(group.rest(), cell.restOf());
    assertTrue(cell.directives() <= cell.of() && cell.notices() <= cell.directives());
    assertEquals(cell.directives() > 0, cell.state() == Comparison.State.COUNTED);
    for (var figure : new Double[] {cell.share(), cell.restShare(), cell.logOdds(), cell.z()}) {
      assertTrue(figure == null || Double.isFinite(figure), cell.toString());
    }
    assertEquals(cell.of() == 0, cell.share() == null);
    boolean large = cell.z() != null && Math.abs(cell.z()) >= 1.96 && cell.directives() >= 5;
    assertEquals(large, cell.mark() != null, cell.toString());
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
