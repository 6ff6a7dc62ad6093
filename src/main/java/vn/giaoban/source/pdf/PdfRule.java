package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A straight line drawn along the sides of a page; positions are in points from the top left
/// corner.
///
/// @param place where it stands: from the left if it is vertical, else from the top
/// @param from where it begins, in the other direction
record PdfRule(boolean vertical, double place, double from, double to) {
  /// Places nearer to each other are the same, such as those of a double line.
  static final double NEAR = 3;

  /// Pieces of the same line as one.
  static List<PdfRule> joined(List<PdfRule> pieces) {
    var joined = new ArrayList<PdfRule>();
    var sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(PdfRule::vertical).thenComparingDouble(PdfRule::from));
    for (var piece : sorted) {
      int at = joined.size() - 1;
      while (at >= 0 && !joined.get(at).isGoneOnBy(piece)) {
        at--;
      }
      if (at >= 0) {
        joined.set(at, joined.get(at).with(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private boolean isGoneOnBy(PdfRule piece) {
    return vertical == piece.vertical && isAt(piece.place) && piece.from <= to + NEAR;
  }

  private PdfRule with(PdfRule piece) {
    return new PdfRule(vertical, place, from, Math.max(to, piece.to));
  }

  /// Whether it stands at a place.
  boolean isAt(double other) {
    return Math.abs(place - other) < NEAR;
  }

  /// Whether it goes by a point in its direction.
  boolean spans(double point) {
    return from - NEAR < point && point < to + NEAR;
  }

  /// Whether it and one of the other direction meet.
  boolean meets(PdfRule other) {
    return vertical != other.vertical && spans(other.place) && other.spans(place);
  }
}
