package vn.giaoban.text;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/// Finds the known word that a misspelled one most likely stands for.
public final class Nearest {
  /// With more edits for each letter it is another word.
  private static final double EDITS_PER_LETTER = 0.4;

  private Nearest() {}

  /// The word with the fewest edits from `typed`, whatever its case and marks; null if none is
  /// near.
  public static @Nullable String of(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> edits(typed, word) <= EDITS_PER_LETTER * typed.length())
        .min(Comparator.comparingInt(word -> edits(typed, word)))
        .orElse(null);
  }

  private static int edits(String typed, String word) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(Folding.plain(typed), Folding.plain(word));
  }
}
