package vn.giaoban.extract;

import java.util.Set;
import vn.giaoban.vocabulary.words.Surnames;

/// Classifies a name by its context: one of several, another province's, a person's, a company's.
final class MentionContext {
  /// The most words between a governing phrase and a name; chosen on the golden notices.
  private static final int REACH = 12;

  private static final Set<String> SEVERAL = ContextWords.of("several");

  private static final Set<String> NUMBERED = ContextWords.of("numbered");

  /// Phrases before the name of another province.
  private static final Set<String> ABROAD = ContextWords.of("abroad");

  /// Phrases before the name of another province, unless "địa bàn" follows.
  private static final Set<String> VISITED = ContextWords.of("visited");

  private static final Set<String> JOINT_WORK = ContextWords.of("joint_work");

  private static final Set<String> HONORIFICS = ContextWords.of("honorific");

  /// National bodies named after a province.
  private static final Set<String> BODIES = ContextWords.of("body");

  /// Words whose next word is a local name.
  private static final Set<String> LOCAL = ContextWords.of("local");

  private static final Set<String> STOPS = ContextWords.of("stop");

  private MentionContext() {}

  /// Whether the head word at `index` has several names: "các huyện", "03 xã".
  static boolean several(Words words, int index) {
    return words.adjoins(index - 1)
        && (isOneOf(words, index - 1, SEVERAL) || counts(words, index - 1));
  }

  /// Whether the word at `index` is a count, not the number of a month or document.
  private static boolean counts(Words words, int index) {
    var word = words.at(index);
    return !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(Character::isDigit)
        && words.adjoins(index - 1)
        && !isOneOf(words, index - 1, NUMBERED);
  }

  /// Whether the name at `index` is visited or compared, so not the notice's own province.
  ///
  /// @param ground whether "địa bàn" precedes it
  static boolean abroad(Words words, int index, boolean ground) {
    if (words.adjoins(index - 1)
        && !ground
        && (words.is(index - 1, "như")
            || words.is(index - 1, "giáp")
            || words.is(index - 1, "thăm")
            || words.is(index - 1, "đoàn"))) {
      return true;
    }
    return back(words, index, ABROAD) >= 0 || (!ground && visited(words, index));
  }

  private static boolean visited(Words words, int index) {
    int at = back(words, index, VISITED);
    return at >= 0
        && !words.says(at - 2, "sáng kiến kinh nghiệm")
        && !words.says(at, "học tập và làm")
        && !words.says(at, "hợp tác xã");
  }

  /// Start of a phrase such as "phối hợp với" whose partner is at `index`; -1 for none.
  static int partner(Words words, int index) {
    int at = back(words, index, JOINT_WORK);
    for (int i = at + 2; at >= 0 && i < index; i++) {
      if (words.is(i, "với")) {
        return at;
      }
    }
    return -1;
  }

  /// Whether people from the place `last` are visitors: "tỉnh X đến thăm".
  static boolean arrives(Words words, int last) {
    return words.adjoins(last)
        && (words.says(last + 1, "đến thăm")
            || words.says(last + 1, "đến học")
            || words.says(last + 1, "đến làm")
            || words.says(last + 1, "đến tham")
            || words.says(last + 1, "sang"));
  }

  /// Whether the name at `index` is, or is part of, a person's name.
  static boolean person(Words words, int index) {
    if (words.adjoins(index - 1) && isOneOf(words, index - 1, HONORIFICS)) {
      return true;
    }
    if (words.is(index - 1, "c") && words.is(index - 2, "đ") && words.adjoins(index - 1)) {
      return true;
    }
    for (int i = index - 1; i >= index - 3 && words.capital(i) && words.adjoins(i); i--) {
      if (!words.shouted(i) && isName(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Words words, int index) {
    return isOneOf(words, index, Surnames.COMMON) || isOneOf(words, index, Surnames.MIDDLE);
  }

  /// Whether the name at `index` belongs to a street, company, school or the like.
  static boolean body(Words words, int index) {
    if (words.adjoins(index - 1) && isOneOf(words, index - 1, LOCAL)) {
      return true;
    }
    for (int i = index - 1; i >= index - 8 && words.adjoins(i); i--) {
      if (isOneOf(words, i, STOPS)) {
        return false;
      }
      if (starts(words, i, BODIES)) {
        return !words.says(i - 1, "môi trường") && !words.says(i - 1, "thị trường");
      }
    }
    return false;
  }

  private static int back(Words words, int index, Set<String> phrases) {
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !words.ends(i); i--) {
      if (starts(words, i, phrases)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean starts(Words words, int index, Set<String> phrases) {
    return phrases.stream().anyMatch(phrase -> words.says(index, phrase));
  }

  private static boolean isOneOf(Words words, int index, Set<String> set) {
    return set.contains(words.at(index))
        || (words.unmarked() && set.stream().anyMatch(word -> words.is(index, word)));
  }
}
