package vn.giaoban.vocabulary.words;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The words of several tables under common numbers, so that a word of a text is looked up once for
/// all of them. Safe for any number of threads.
public final class WordNumbers {
  private final WordIds common = new WordIds();
  private final List<WordIds> tables;

  /// For each table, the ids of its words by number.
  private final int[][] ids;

  /// @param tables complete ones
  /// @param base of a word, which has a number if the word has one
  public WordNumbers(List<WordIds> tables, UnaryOperator<String> base) {
    this.tables = List.copyOf(tables);
    for (var table : tables) {
      for (var word : table.words()) {
        common.add(word);
        common.add(base.apply(word));
      }
    }
    this.ids = new int[tables.size()][common.size() + 1];
    for (int table = 0; table < ids.length; table++) {
      for (var word : tables.get(table).words()) {
        ids[table][common.of(word)] = tables.get(table).of(word);
      }
    }
  }

  /// The number of the word from `start` to `end` of `text`, or [WordIds#UNKNOWN].
  public int of(String text, int start, int end) {
    return common.of(text, start, end);
  }

  /// The ids of words in a table, or [WordIds#UNKNOWN]; null if these are not the numbers of that
  /// table.
  public int @Nullable [] ids(WordIds table, int[] numbers) {
    for (int i = 0; i < ids.length; i++) {
      if (tables.get(i) == table) {
        return ids(ids[i], numbers);
      }
    }
    return null;
  }

  private static int[] ids(int[] byNumber, int[] numbers) {
    var found = new int[numbers.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = byNumber[numbers[i]];
    }
    return found;
  }
}
