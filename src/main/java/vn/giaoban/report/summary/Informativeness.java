package vn.giaoban.report.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.WordSets;

/// How much the wording of a directive tells: a linear combination of cues and of words that tell
/// nothing (stigma words), after Edmundson, New Methods in Automatic Extracting, Journal of the ACM
/// 16 (1969).
///
/// @param cues from 0 to 1: a deadline weighs 4 elevenths, a cited document 3, a named programme,
///   project or product 2, a quantity 2
/// @param generic the share of syllables that belong to stigma words, from 0 to 1
/// @param isIntroduction whether it only leads to a list, or is too long to quote
record Informativeness(double cues, double generic, boolean isIntroduction) {
  private static final double DEADLINE = 4;
  private static final double DOCUMENT = 3;
  private static final double NAMED = 2;
  private static final double QUANTITY = 2;
  private static final double ALL = DEADLINE + DOCUMENT + NAMED + QUANTITY;

  /// The share of stigma words from which a directive without cues is generic.
  static final double MOSTLY = 0.5;

  /// The most syllables of a quotation.
  static final int LONGEST = 90;

  private static final WordSets WORDS = WordSets.read(Informativeness.class, "telling-words.csv");
  private static final Phrases STIGMA = Phrases.of("generic");
  private static final Phrases BEFORE_NAMES = Phrases.of("named");
  private static final Phrases BEFORE_ORDINALS = Phrases.of("ordinal");

  /// @param words of the directive's text
  /// @param plain the same words without diacritics
  static Informativeness of(Directive directive, WordBounds words, List<String> plain) {
    var facts = directive.facts();
    var text = directive.text();
    double cues =
        (facts.deadlines().isEmpty() ? 0 : DEADLINE)
            + (facts.citations().isEmpty() ? 0 : DOCUMENT)
            + (isNaming(text, words, plain) ? NAMED : 0)
            + (isCounting(text, words, plain) ? QUANTITY : 0);
    return new Informativeness(
        cues / ALL, STIGMA.share(plain), text.endsWith(":") || plain.size() > LONGEST);
  }

  /// Whether it says how or that something is done rather than what.
  boolean isGeneric() {
    return isIntroduction || (cues == 0 && generic >= MOSTLY);
  }

  /// From 0 to 1: three fourths for the cues, one for the words that are not generic.
  double score() {
    return 0.75 * cues + 0.25 * (1 - generic);
  }

  /// Whether a name follows one of the words that names follow, or an abbreviation has a number
  /// (`ISO 9001`).
  private static boolean isNaming(String text, WordBounds words, List<String> plain) {
    for (int i = 0; i + 1 < plain.size(); i++) {
      int length = BEFORE_NAMES.longest(plain, i);
      boolean isName =
          length > 0 && words.adjoins(i + length - 1) && isCapital(text, words, i + length);
      if (isName || (isAbbreviation(words.word(i)) && isNumber(plain.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String text, WordBounds words, int word) {
    return Character.isUpperCase(text.charAt(words.start(word)));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /// Whether a number counts something.
  private static boolean isCounting(String text, WordBounds words, List<String> plain) {
    for (int i = 0; i < plain.size(); i++) {
      if (isQuantity(text, words, plain, i)) {
        return true;
      }
    }
    return false;
  }

  /// Not a part of a date or of a document's number, not a year, and not behind a word that numbers
  /// name something by.
  private static boolean isQuantity(String text, WordBounds words, List<String> plain, int word) {
    return isNumber(plain.get(word))
        && !isYear(plain.get(word))
        && !isJoined(text, words.start(word) - 1)
        && !isJoined(text, words.end(word))
        && (word == 0 || !isNumber(plain.get(word - 1)))
        && !BEFORE_ORDINALS.endAt(plain, word);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  private static boolean isJoined(String text, int at) {
    return at >= 0 && at < text.length() && "/-–_".indexOf(text.charAt(at)) >= 0;
  }

  /// Phrases of syllables without diacritics.
  ///
  /// @param firsts the first syllable of each
  /// @param longest number of syllables of the longest
  private record Phrases(Set<String> all, Set<String> firsts, int longest) {
    static Phrases of(String use) {
      var all = WORDS.plain(use);
      return new Phrases(
          all,
          all.stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toSet()),
          all.stream().mapToInt(phrase -> phrase.split(" ", -1).length).max().orElse(0));
    }

    /// The syllables of the longest phrase that starts at a word; 0 for none.
    int longest(List<String> words, int from) {
      if (!firsts.contains(words.get(from))) {
        return 0;
      }
      for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
        if (all.contains(String.join(" ", words.subList(from, from + length)))) {
          return length;
        }
      }
      return 0;
    }

    /// Whether a phrase ends just before a word.
    boolean endAt(List<String> words, int to) {
      for (int length = 1; length <= Math.min(longest, to); length++) {
        if (all.contains(String.join(" ", words.subList(to - length, to)))) {
          return true;
        }
      }
      return false;
    }

    /// The share of words that belong to a phrase.
    double share(List<String> words) {
      int within = 0;
      for (int i = 0; i < words.size(); ) {
        int length = longest(words, i);
        within += length;
        i += Math.max(1, length);
      }
      return words.isEmpty() ? 1 : (double) within / words.size();
    }
  }
}
