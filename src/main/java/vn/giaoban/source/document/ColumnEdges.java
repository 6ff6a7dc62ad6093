package vn.giaoban.source.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The places between the columns of tables. Near ones are the same, moved by hand; the number of a
/// column is that of the place before it.
public final class ColumnEdges {
  private final List<Double> edges;

  /// @param near how far apart places of the same edge are at most
  public ColumnEdges(Collection<Double> places, double near) {
    edges = distinct(places, near);
  }

  /// Of places near to each other the first, in their order.
  public static List<Double> distinct(Collection<Double> places, double near) {
    var distinct = new ArrayList<Double>();
    for (double place : places.stream().sorted().toList()) {
      if (distinct.isEmpty() || place - distinct.getLast() > near) {
        distinct.add(place);
      }
    }
    return List.copyOf(distinct);
  }

  public int size() {
    return edges.size();
  }

  /// The number of the column behind a place; 0 where none is before it.
  public int column(double place) {
    int at = Collections.binarySearch(edges, place);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
