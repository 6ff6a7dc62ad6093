package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;

/// The folded words of a passage and their separators.
final class Words {
  private static final int MOST_BETWEEN = 200;

  /// Separators within a name: space, Markdown marks, a hyphen or an apostrophe.
  private static final Pattern JOINT = Pattern.compile("[\\s*_\\\\]*[-–—'’‘`´]?[\\s*_\\\\]*");

  /// The apostrophe inside a word such as "R'lấp", whose second part may be lower case.
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");

  private static final Pattern NEW_ITEM =
      Pattern.compile("[,.;!?]|\\n[ \\t]*(?:[-+*•·▪–]|\\p{Alnum}{1,3}[.)/])");

  private final String text;
  private final List<Word> words;
  private final boolean unmarked;

  private record Word(int start, int end, String exact) {}

  private Words(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.unmarked = words.stream().allMatch(word -> Folding.plain(word.exact).equals(word.exact));
  }

  static Words of(String text, int from, int to) {
    var words = new ArrayList<Word>();
    var exact = Folding.exact(text.substring(from, to));
    var bounds = WordBounds.of(exact);
    for (int i = 0; i < bounds.count(); i++) {
      words.add(new Word(from + bounds.start(i), from + bounds.end(i), bounds.word(i)));
    }
    return new Words(text, words);
  }

  static Words of(String text) {
    return of(text, 0, text.length());
  }

  int size() {
    return words.size();
  }

  /// Whether no word has diacritics, so that they cannot distinguish words.
  boolean unmarked() {
    return unmarked;
  }

  /// The folded word; "" outside the passage.
  String at(int index) {
    return index < 0 || index >= size() ? "" : words.get(index).exact;
  }

  int start(int index) {
    return words.get(index).start;
  }

  int end(int index) {
    return words.get(index).end;
  }

  /// The text from the first word to the last, on one line.
  String quote(int first, int last) {
    return Folding.oneLine(text.substring(start(first), end(last)));
  }

  boolean capital(int index) {
    if (index < 0 || index >= size()) {
      return false;
    }
    int first = text.codePointAt(start(index));
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /// Whether the word has at least two letters, all capitals.
  boolean shouted(int index) {
    var word = text.substring(start(index), end(index));
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /// The separator after word `index`; a paragraph break if it is too long to matter.
  String after(int index) {
    boolean near =
        index >= 0 && index + 1 < size() && start(index + 1) - end(index) <= MOST_BETWEEN;
    return near ? text.substring(end(index), start(index + 1)) : "\n\n";
  }

  /// Whether only space, at most one line break, follows word `index`.
  boolean adjoins(int index) {
    var between = after(index);
    return between.isBlank() && between.indexOf("\n\n") < 0;
  }

  /// Whether a sentence, clause or item ends after word `index`.
  boolean ends(int index) {
    return index + 1 >= size() || NEW_ITEM.matcher(after(index)).find();
  }

  /// Whether the folded words of `phrase` start at `index`.
  boolean says(int index, String phrase) {
    int at = index;
    for (int start = 0; start <= phrase.length(); at++) {
      int space = phrase.indexOf(' ', start);
      int end = space < 0 ? phrase.length() : space;
      if (!is(at, phrase.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /// Whether the word at `index` is `word`, possibly without diacritics.
  boolean is(int index, String word) {
    var actual = at(index);
    return actual.equals(word)
        || (unmarked && actual.length() == word.length() && actual.equals(Folding.plain(word)));
  }

  /// The longest name at `index`.
  ///
  /// @param most maximum number of words
  /// @param anyCase whether words may start with small letters
  /// @param names meaning of a name key; null if it is not a name
  <T> @Nullable Named<T> longest(
      int index, int most, boolean anyCase, Function<String, @Nullable T> names) {
    for (int length = run(index, most, anyCase); length > 0; length--) {
      var found = names.apply(key(index, length));
      if (found != null) {
        return new Named<>(found, length);
      }
    }
    return null;
  }

  /// A name found in the text.
  ///
  /// @param length in words
  record Named<T>(T meaning, int length) {}

  String key(int index, int length) {
    if (length == 1) {
      return at(index);
    }
    var key = new StringBuilder(at(index));
    for (int i = index + 1; i < index + length; i++) {
      key.append(' ').append(at(i));
    }
    return key.toString();
  }

  /// Number of words from `index` that may form one name, at most `most`.
  int run(int index, int most, boolean anyCase) {
    if (index < 0 || index >= size() || !(anyCase || capital(index))) {
      return 0;
    }
    int length = 1;
    while (length < most && continues(index + length - 1, anyCase)) {
      length++;
    }
    return length;
  }

  private boolean continues(int last, boolean anyCase) {
    if (last + 1 >= size()) {
      return false;
    }
    var between = after(last);
    boolean hyphened = between.indexOf('-') >= 0 || between.indexOf('–') >= 0;
    if (!JOINT.matcher(between).matches() || (hyphened && between.indexOf('\n') >= 0)) {
      return is(last, "tp") && between.strip().equals(".");
    }
    return anyCase || capital(last + 1) || APOSTROPHE.matcher(between).matches();
  }
}
