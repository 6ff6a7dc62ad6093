package vn.giaoban.extract;

import vn.giaoban.vocabulary.words.WordSets;

/// The words of `deadline-words.csv`, which stand right before and behind dates.
final class DeadlineWords {
  private static final WordSets WORDS = WordSets.read(DeadlineWords.class, "deadline-words.csv");

  private DeadlineWords() {}

  /// The words with a use, in exact form, as alternatives of a regular expression.
  static String any(String use) {
    return WORDS.alternatives(use);
  }

  /// The same without diacritics.
  static String plain(String use) {
    return WORDS.plainAlternatives(use);
  }
}
