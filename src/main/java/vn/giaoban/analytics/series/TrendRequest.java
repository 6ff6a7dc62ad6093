package vn.giaoban.analytics.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.Query;

/// A request for a trend.
///
/// @param query as typed
public record TrendRequest(String query, Selection selection, Step step, Lines lines) {
  public static final int MAX_LINES = 20;
  public static final int DEFAULT_TOP = 5;

  /// The lines of a trend.
  public sealed interface Lines {
    /// One line: the selection.
    record Whole() implements Lines {}

    /// A line for each search, all with the same filters; the selection has no query.
    record Searches(List<Search> searches) implements Lines {
      public Searches {
        searches = List.copyOf(searches);
        check("lines", searches.size());
      }
    }

    /// A line for each of these values of a dimension.
    record Values(Dimension dimension, List<String> values) implements Lines {
      public Values {
        values = List.copyOf(values);
        check(dimension);
        check("values", values.size());
      }
    }

    /// A line for each of the most frequent values of a dimension.
    ///
    /// @param size maximum number of lines
    record Top(Dimension dimension, int size) implements Lines {
      public Top {
        check(dimension);
        check("values", size);
      }
    }

    /// Null if the lines are not values.
    default @Nullable Dimension dimension() {
      return switch (this) {
        case Values(var dimension, _) -> dimension;
        case Top(var dimension, _) -> dimension;
        case Whole(), Searches(_) -> null;
      };
    }
  }

  /// A search that is a line.
  ///
  /// @param name display name
  /// @param text as typed
  public record Search(String name, String text, Query query) {}

  private static void check(Dimension dimension) {
    if (dimension == Dimension.DATE) {
      throw new IllegalArgumentException("the periods of a series are its dates already");
    }
  }

  private static void check(String what, int number) {
    if (number < 1 || number > MAX_LINES) {
      throw new IllegalArgumentException(
          "there can be from 1 to %d %s, not %d".formatted(MAX_LINES, what, number));
    }
  }
}
