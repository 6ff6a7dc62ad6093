package vn.giaoban.analytics.compare;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;

/// What is to be compared.
///
/// @param query as typed
/// @param by whose values are the groups
/// @param features whose values are compared; null for words
/// @param groups the chosen ones; empty for the largest
/// @param values the chosen features; empty for the most frequent
/// @param top how many groups at most, where none are chosen
/// @param size how many features at most, where none are chosen; words, of each group
public record ComparisonRequest(
    String query,
    Selection selection,
    Dimension by,
    @Nullable Dimension features,
    List<String> groups,
    List<String> values,
    int top,
    int size) {
  /// What `features` is called where it is words.
  public static final String WORD = "word";

  public static final int DEFAULT_TOP = 12;
  public static final int DEFAULT_SIZE = 20;
  public static final int DEFAULT_WORDS = 10;
  public static final int MOST = 200;
  public static final int MOST_WORDS = 50;

  public ComparisonRequest {
    groups = List.copyOf(new LinkedHashSet<>(groups));
    values = List.copyOf(new LinkedHashSet<>(values));
    if (by == features) {
      throw new IllegalArgumentException("groups and features are both " + by.apiName());
    }
    if (features == null && !values.isEmpty()) {
      throw new IllegalArgumentException("words are found, not chosen");
    }
    int most = features == null ? MOST_WORDS : MOST;
    if (top < 1 || top > MOST || size < 1 || size > most) {
      throw new IllegalArgumentException(
          "top must be from 1 to %d and size to %d, not %d and %d"
              .formatted(MOST, most, top, size));
    }
  }

  /// As requests call the features.
  public String featuresName() {
    return features == null ? WORD : features.apiName();
  }
}
