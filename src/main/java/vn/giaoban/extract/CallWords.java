package vn.giaoban.extract;

import java.util.Set;
import vn.giaoban.vocabulary.words.WordSets;

/// The words of `call-words.csv`, also as alternatives of regular expressions.
final class CallWords {
  private static final WordSets WORDS = WordSets.read(CallWords.class, "call-words.csv");

  private CallWords() {}

  /// The words with a use, in lower case with their marks.
  static Set<String> of(String use) {
    return WORDS.of(use);
  }

  /// The same without their marks.
  static Set<String> plain(String use) {
    return WORDS.plain(use);
  }

  /// The words with a use, in folded form, as alternatives of a regular expression.
  static String folded(String use) {
    return WORDS.plainAlternatives(use);
  }

  /// The same with their marks.
  static String written(String use) {
    return WORDS.alternatives(use);
  }
}
