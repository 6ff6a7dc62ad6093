package vn.giaoban.extract;

import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.words.WordSets;

/// The words of `call-words.csv` as alternatives of regular expressions.
final class CallWords {
  private static final WordSets WORDS = WordSets.read(CallWords.class, "call-words.csv");

  private CallWords() {}

  /// The words with a use, in folded form.
  static String folded(String use) {
    return alternatives(use, Folding::plain);
  }

  /// The words with a use, in lower case with their marks.
  static String written(String use) {
    return alternatives(use, word -> word);
  }

  private static String alternatives(String use, UnaryOperator<String> form) {
    return WORDS.of(use).stream()
        .map(form)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
