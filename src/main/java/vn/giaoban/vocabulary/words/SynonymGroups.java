package vn.giaoban.vocabulary.words;

import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.text.Syllables;
import vn.giaoban.text.Table;

/// The table `synonyms.csv`: groups of wordings and abbreviations that stand for each other.
public final class SynonymGroups {
  private SynonymGroups() {}

  /// The groups of the table, each with at least two wordings, as written.
  public static List<List<String>> read() {
    return Table.read(
        SynonymGroups.class, "synonyms.csv", row -> group(row.getOrDefault("wordings", "")));
  }

  private static List<String> group(String cell) {
    var wordings = Stream.of(cell.split("\\|", -1)).map(String::strip).toList();
    if (wordings.size() < 2 || wordings.stream().anyMatch(each -> Syllables.of(each).isEmpty())) {
      throw new IllegalArgumentException("needs two wordings divided by '|': " + cell);
    }
    return wordings;
  }
}
