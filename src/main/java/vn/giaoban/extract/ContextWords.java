package vn.giaoban.extract;

import java.util.Set;
import vn.giaoban.vocabulary.words.WordSets;

/// The words of `context-words.csv`, which tell what a name near them means.
final class ContextWords {
  private static final WordSets WORDS = WordSets.read(ContextWords.class, "context-words.csv");

  private ContextWords() {}

  static Set<String> of(String use) {
    return WORDS.of(use);
  }
}
