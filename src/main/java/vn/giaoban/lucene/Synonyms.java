package vn.giaoban.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.Table;

/// Synonyms and abbreviations: groups of wordings that stand for each other.
///
/// Safe for any number of threads.
public final class Synonyms {
  private static final String TABLE = "synonyms.csv";

  /// Words of a query that are a wording of the table.
  ///
  /// @param length how many words they are
  /// @param others the other wordings of the group
  record Match(int length, List<List<QueryWord>> others) {}

  private final Map<List<String>, Set<List<QueryWord>>> groups = new HashMap<>();
  private int longest;

  private Synonyms(List<List<String>> rows) {
    rows.forEach(this::add);
  }

  /// The table that ships with the program.
  public static Synonyms standard() {
    return new Synonyms(
        Table.read(Synonyms.class, TABLE, row -> wordings(row.getOrDefault("wordings", ""))));
  }

  /// @param groups each the wordings that stand for each other
  static Synonyms of(List<List<String>> groups) {
    return new Synonyms(groups);
  }

  private static List<String> wordings(String cell) {
    var wordings = List.of(cell.split("\\s*\\|\\s*", -1));
    if (wordings.size() < 2 || wordings.stream().anyMatch(w -> QueryWord.of(w).isEmpty())) {
      throw new IllegalArgumentException("needs two wordings divided by '|': " + cell);
    }
    return wordings;
  }

  private void add(List<String> wordings) {
    var group = wordings.stream().map(QueryWord::of).toList();
    for (var wording : group) {
      longest = Math.max(longest, wording.size());
      add(wording.stream().map(QueryWord::exact).toList(), group);
      add(wording.stream().map(QueryWord::plain).toList(), group);
    }
  }

  private void add(List<String> key, List<List<QueryWord>> group) {
    groups.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(group);
  }

  /// The longest wording that starts at `from`, with the right marks or with none at all; null
  /// where none does.
  @Nullable Match at(List<QueryWord> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      var key = words.subList(from, from + length).stream().map(QueryWord::exact).toList();
      var group = groups.get(key);
      if (group != null) {
        return new Match(length, others(key, group));
      }
    }
    return null;
  }

  private static List<List<QueryWord>> others(List<String> key, Set<List<QueryWord>> group) {
    var others = new ArrayList<List<QueryWord>>();
    for (var wording : group) {
      if (!wording.stream().map(QueryWord::exact).toList().equals(key)) {
        others.add(wording);
      }
    }
    return others;
  }
}
