package vn.giaoban.analytics.compare;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;

/// A request to compare groups.
///
/// @param query as typed
/// @param by dimension of the groups
/// @param features compared dimension; null for words
/// @param groups requested groups; empty for the largest
/// @param values requested features; empty for the most frequent
/// @param top maximum number of groups, unless requested
/// @param size maximum number of features, unless requested; for words, in each group
public record ComparisonRequest(
    String query,
    Selection selection,
    Dimension by,
    @Nullable Dimension features,
    List<String> groups,
    List<String> values,
    int top,
    int size) {
  /// The name of words as `features`.
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

  /// The same of another selection.
  ComparisonRequest of(Selection other) {
    return new ComparisonRequest(query, other, by, features, groups, values, top, size);
  }

  /// The name of the features in requests.
  public String featuresName() {
    return features == null ? WORD : features.apiName();
  }
}
