package vn.giaoban.parse;

import java.util.Set;
import vn.giaoban.vocabulary.words.WordSets;

/// The words of `person-words.csv`, which stand beside names of people.
final class PersonWords {
  private static final WordSets WORDS = WordSets.read(PersonWords.class, "person-words.csv");

  private PersonWords() {}

  /// The words with a use, in exact form.
  static Set<String> of(String use) {
    return WORDS.of(use);
  }

  /// The same as alternatives of a regular expression.
  static String any(String use) {
    return WORDS.alternatives(use);
  }
}
