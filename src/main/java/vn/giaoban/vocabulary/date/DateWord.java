package vn.giaoban.vocabulary.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.WordIds;

/// A row of `date-words.csv`: what a word says in a date.
///
/// @param words in exact form
/// @param plain the same without diacritics
/// @param value number of the month, or how many units away; 0 for other roles
record DateWord(List<String> words, List<String> plain, Role role, int value, Marks marks) {
  enum Role {
    DAY(CalendarUnit.DAY),
    DAY_NEAR(CalendarUnit.DAY),
    WEEK(CalendarUnit.WEEK),
    MONTH(CalendarUnit.MONTH),
    QUARTER(CalendarUnit.QUARTER),
    YEAR(CalendarUnit.YEAR),
    MONTH_SHORT(null),
    QUARTER_SHORT(null),
    EARLY(null),
    MONTH_NAME(null),
    LUNAR_MONTH(null),
    NEAR(null),
    NEAR_BEFORE(null),
    TODAY(null),
    COUNTED(null),
    FIRST(null),
    LAST(null),
    FROM(null),
    TO(null),
    UNTIL_END(null),
    AND(null),
    OF(null);

    /// What the word names that "này" may follow; null for nothing.
    final @Nullable CalendarUnit unit;

    Role(@Nullable CalendarUnit unit) {
      this.unit = unit;
    }
  }

  /// Which diacritics a text may have: any at all, those of the row or none, only those of the row.
  enum Marks {
    ANY,
    OWN,
    EXACT
  }

  /// The first words of all rows, without diacritics.
  private static final WordIds FIRST = new WordIds();

  private static final DateWord[] NONE = {};

  /// The rows by their first word; longer rows first.
  private static final Map<Integer, DateWord[]> BY_FIRST =
      Table.read(DateWord.class, "date-words.csv", DateWord::of).stream()
          .sorted((a, b) -> b.words().size() - a.words().size())
          .collect(
              Collectors.groupingBy(
                  word -> FIRST.add(word.plain().getFirst()),
                  Collectors.collectingAndThen(
                      Collectors.toList(), rows -> rows.toArray(DateWord[]::new))));

  /// The rows whose first word is that from `start` to `end`.
  static DateWord[] startingWith(String plain, int start, int end) {
    int first = FIRST.of(plain, start, end);
    return first == WordIds.UNKNOWN ? NONE : BY_FIRST.getOrDefault(first, NONE);
  }

  private static DateWord of(Map<String, String> row) {
    var words = WordBounds.of(Folding.exact(row.getOrDefault("word", ""))).words();
    var value = row.getOrDefault("value", "");
    return new DateWord(
        words,
        words.stream().map(Folding::plain).toList(),
        Role.valueOf(row.getOrDefault("role", "").toUpperCase(Locale.ROOT)),
        value.isEmpty() ? 0 : Integer.parseInt(value),
        Marks.valueOf(row.getOrDefault("marks", "").toUpperCase(Locale.ROOT)));
  }

  /// Whether the text has word number `word` of this row.
  boolean isWritten(int word, String exact, String unmarked) {
    return switch (marks) {
      case ANY -> unmarked.equals(plain.get(word));
      case OWN ->
          exact.equals(words.get(word))
              || (exact.equals(unmarked) && unmarked.equals(plain.get(word)));
      case EXACT -> exact.equals(words.get(word));
    };
  }
}
