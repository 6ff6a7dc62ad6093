package vn.giaoban.source.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.source.document.ColumnEdges;

/// A table on a page, as its rules draw it.
final class PdfGrid {
  /// A cell.
  ///
  /// @param row the number of its upper row, from 0
  /// @param rows how many it spans
  record Box(int row, int rows, double left, double right, double top, double bottom) {
    boolean holds(PdfGlyph glyph) {
      double x = (glyph.start() + glyph.end()) / 2;
      double y = glyph.baseline() - glyph.size() * MIDDLE;
      return left <= x && x < right && top <= y && y < bottom;
    }
  }

  /// How high the middle of a letter is, in parts of the size of the font.
  private static final double MIDDLE = 0.3;

  /// More cells are those of squared paper.
  private static final int MOST = 20_000;

  private final List<PdfRule> rules;
  private final List<Double> columns;
  private final List<Double> rows;

  private PdfGrid(List<PdfRule> rules) {
    this.rules = rules;
    this.columns = places(true);
    this.rows = places(false);
  }

  /// The tables of a page, from its top.
  static List<PdfGrid> of(List<PdfRule> rules) {
    var left = new ArrayList<>(rules);
    var grids = new ArrayList<PdfGrid>();
    while (!left.isEmpty()) {
      var grid = new PdfGrid(takeTogether(left));
      if (grid.isTable()) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(PdfGrid::top));
    return grids;
  }

  /// Takes a rule and all that meet it, or meet one that does.
  private static List<PdfRule> takeTogether(List<PdfRule> from) {
    var together = new ArrayList<PdfRule>();
    var open = new ArrayDeque<>(List.of(from.removeLast()));
    while (!open.isEmpty()) {
      var rule = open.pop();
      together.add(rule);
      from.stream().filter(rule::meets).forEach(open::add);
      from.removeIf(rule::meets);
    }
    return together;
  }

  /// The places of rules of one direction, and the ends of those of the other.
  private List<Double> places(boolean vertical) {
    return ColumnEdges.distinct(
        rules.stream()
            .flatMap(
                rule ->
                    rule.vertical() == vertical
                        ? Stream.of(rule.place())
                        : Stream.of(rule.from(), rule.to()))
            .toList(),
        PdfRule.NEAR);
  }

  private boolean isTable() {
    int across = columns.size() - 1;
    int down = rows.size() - 1;
    return across > 1 && down > 0 && across * down <= MOST;
  }

  /// All of it.
  Box bounds() {
    return new Box(
        0, rowCount(), columns.getFirst(), columns.getLast(), rows.getFirst(), rows.getLast());
  }

  double top() {
    return rows.getFirst();
  }

  /// Whether a table on the next page can be the rest of it.
  boolean fits(PdfGrid next) {
    return isNear(columns.getFirst(), next.columns.getFirst())
        && isNear(columns.getLast(), next.columns.getLast());
  }

  private static boolean isNear(double place, double other) {
    return Math.abs(place - other) < PdfRule.NEAR;
  }

  int rowCount() {
    return rows.size() - 1;
  }

  /// The places between its columns, from the left.
  List<Double> columns() {
    return columns;
  }

  /// Its cells, row by row.
  List<Box> boxes() {
    var taken = new boolean[rowCount()][columns.size() - 1];
    var boxes = new ArrayList<Box>();
    for (int row = 0; row < taken.length; row++) {
      for (int column = 0; column < taken[row].length; column++) {
        if (!taken[row][column]) {
          boxes.add(take(row, column, taken));
        }
      }
    }
    return boxes;
  }

  private Box take(int row, int column, boolean[][] taken) {
    int right = column + 1;
    while (right < taken[row].length && !taken[row][right] && !isWall(true, right, rows, row)) {
      right++;
    }
    int below = row + 1;
    while (below < taken.length && !isWall(false, below, columns, column)) {
      below++;
    }
    for (int i = row; i < below; i++) {
      for (int j = column; j < right; j++) {
        taken[i][j] = true;
      }
    }
    return new Box(
        row, below - row, columns.get(column), columns.get(right), rows.get(row), rows.get(below));
  }

  /// Whether a rule parts the cell number `at` along it from the one behind it.
  private boolean isWall(boolean vertical, int edge, List<Double> along, int at) {
    double place = (vertical ? columns : rows).get(edge);
    double middle = (along.get(at) + along.get(at + 1)) / 2;
    return rules.stream()
        .anyMatch(rule -> rule.vertical() == vertical && rule.isAt(place) && rule.spans(middle));
  }
}
