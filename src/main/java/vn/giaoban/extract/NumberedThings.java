package vn.giaoban.extract;

import vn.giaoban.vocabulary.words.WordSets;

/// The words of `numbered-things.csv`, which stand behind numbers.
final class NumberedThings {
  private static final WordSets WORDS = WordSets.read(NumberedThings.class, "numbered-things.csv");

  private NumberedThings() {}

  /// The words with a use, in exact form, as alternatives of a regular expression.
  static String any(String use) {
    return WORDS.alternatives(use);
  }
}
