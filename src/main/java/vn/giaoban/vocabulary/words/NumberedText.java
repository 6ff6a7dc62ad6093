package vn.giaoban.vocabulary.words;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;

/// A text in its folded forms, whose words have ids in every table.
public final class NumberedText {
  private final String text;
  private final String plain;
  private final String exact;
  private final WordBounds words;
  private final @Nullable WordNumbers numbers;
  private final int[] plainNumbers;
  private final int[] exactNumbers;

  /// A text for few tables, in which each looks up its words by itself.
  public NumberedText(String text) {
    this(text, null);
  }

  public NumberedText(String text, @Nullable WordNumbers numbers) {
    this.text = text;
    this.plain = Folding.plain(text);
    this.exact = Folding.exact(text);
    this.words = WordBounds.of(text);
    this.numbers = numbers;
    this.plainNumbers = new int[numbers == null ? 0 : words.count()];
    this.exactNumbers = new int[plainNumbers.length];
    if (numbers != null) {
      number(numbers);
    }
  }

  /// A word with diacritics has a number only if it has one without.
  private void number(WordNumbers numbers) {
    for (int i = 0; i < plainNumbers.length; i++) {
      plainNumbers[i] = numbers.of(plain, words.start(i), words.end(i));
      if (plainNumbers[i] != WordIds.UNKNOWN) {
        exactNumbers[i] = numbers.of(exact, words.start(i), words.end(i));
      }
    }
  }

  public String text() {
    return text;
  }

  /// In lower case without diacritics, of the same length.
  public String plain() {
    return plain;
  }

  /// In lower case with normalized tone marks, of the same length.
  public String exact() {
    return exact;
  }

  public WordBounds words() {
    return words;
  }

  /// The ids in a table of the words without diacritics.
  public int[] plainIds(WordIds table) {
    var ids = numbers == null ? null : numbers.ids(table, plainNumbers);
    return ids == null ? ids(table, plain) : ids;
  }

  /// The ids in a table of the words in exact form.
  public int[] exactIds(WordIds table) {
    var ids = numbers == null ? null : numbers.ids(table, exactNumbers);
    return ids == null ? ids(table, exact) : ids;
  }

  private int[] ids(WordIds table, String form) {
    var ids = new int[words.count()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = table.of(form, words.start(i), words.end(i));
    }
    return ids;
  }
}
