package vn.giaoban.analytics.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;

/// Ranks the words of groups by log-odds from one count of all words, to find candidates for
/// phrases.
///
/// The prior here is the word's share of the selection.
final class WordCounts {
  private final CountTable table;
  private final long all;
  private final Map<String, List<Word>> byGroup = new HashMap<>();
  private final ExpectedMarkSum chances;

  /// A word or bigram that is more frequent in a group.
  ///
  /// @param count directives of the group with it
  record Word(String text, long count, double z) {
    boolean isPair() {
      return text.indexOf(' ') >= 0;
    }
  }

  /// @param groups the groups to rank words for
  WordCounts(CountTable table, List<String> groups) {
    this.table = table;
    this.all = table.total().directives();
    chances = new ExpectedMarkSum(all);
    groups.forEach(group -> byGroup.put(group, new java.util.ArrayList<>()));
    table.cells().forEach(this::look);
    byGroup.values().forEach(words -> words.sort(order()));
    addChances(groups);
  }

  private static Comparator<Word> order() {
    return Comparator.<Word>comparingDouble(word -> -word.z()).thenComparing(Word::text);
  }

  private void look(CountTable.Key key, RecordCount counted) {
    var words = byGroup.get(key.row());
    if (words == null || counted.directives() < Marks.LEAST_COUNT) {
      return;
    }
    long group = table.row(key.row()).directives();
    long everywhere = table.column(key.column()).directives();
    var odds =
        LogOdds.of(
            counted.directives(),
            group,
            everywhere - counted.directives(),
            all - group,
            (double) everywhere / all);
    if (Marks.of(counted.directives(), odds) == Comparison.Mark.MORE && odds != null) {
      words.add(new Word(key.column(), counted.directives(), odds.z()));
      chances.mark();
    }
  }

  /// Words of equal frequency share one probability.
  private void addChances(List<String> groups) {
    var frequencies = new HashMap<Long, Integer>();
    table.columns().values().forEach(t -> frequencies.merge(t.directives(), 1, Integer::sum));
    for (var group : groups) {
      long size = table.row(group).directives();
      if (size < all) {
        frequencies.forEach(
            (word, times) -> {
              if (word < all) {
                chances.addMore(size, word, (double) word / all, times);
              }
            });
      }
    }
  }

  /// Most distinctive first.
  List<Word> of(String group) {
    return byGroup.getOrDefault(group, List.of());
  }

  int different() {
    return table.columns().size();
  }

  Comparison.Chances chances() {
    return chances.chances();
  }
}
