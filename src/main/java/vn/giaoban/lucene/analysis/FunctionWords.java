package vn.giaoban.lucene.analysis;

import java.util.Set;
import vn.giaoban.vocabulary.words.WordSets;

/// The function words (hư từ) of `function-words.csv`, in exact form.
public final class FunctionWords {
  private static final WordSets WORDS = WordSets.read(FunctionWords.class, "function-words.csv");

  /// Words that tell little together with a neighbour.
  public static final Set<String> JOINING = WORDS.of("joins");

  /// Words that nothing searched for ends with.
  public static final Set<String> LEADING = WORDS.of("leads");

  private FunctionWords() {}
}
