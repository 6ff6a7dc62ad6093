package vn.giaoban.vocabulary.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// A table of words by their use: rows `word,use`, the uses of a word separated by `|`.
public final class WordSets {
  private final String name;
  private final Map<String, Set<String>> words;

  private record Row(String word, List<String> uses) {}

  private WordSets(String name, Map<String, Set<String>> words) {
    this.name = name;
    this.words = words;
  }

  /// The table `name`, a resource of `owner`.
  public static WordSets read(Class<?> owner, String name) {
    var words = new HashMap<String, Set<String>>();
    for (var row : Table.read(owner, name, WordSets::row)) {
      row.uses().forEach(use -> words.computeIfAbsent(use, _ -> new HashSet<>()).add(row.word()));
    }
    return new WordSets(name, words);
  }

  private static Row row(Map<String, String> cells) {
    return new Row(
        cells.getOrDefault("word", ""), List.of(cells.getOrDefault("use", "").split("\\|", -1)));
  }

  /// A regular expression for texts in exact form in which each `%s` stands for the words with a
  /// use.
  public Pattern shape(String form, String... uses) {
    return shape(form, uses, this::alternatives);
  }

  /// The same for texts without diacritics.
  public Pattern plainShape(String form, String... uses) {
    return shape(form, uses, this::plainAlternatives);
  }

  private static Pattern shape(String form, String[] uses, UnaryOperator<String> alternatives) {
    return Pattern.compile(form.formatted(Stream.of(uses).map(alternatives).toArray()));
  }

  /// The words with a use as alternatives of a regular expression for texts in exact form, longer
  /// ones first.
  public String alternatives(String use) {
    return alternatives(of(use));
  }

  /// The same for texts without diacritics.
  public String plainAlternatives(String use) {
    return alternatives(plain(use));
  }

  /// The same for texts as written: the words as the table spells them.
  public String writtenAlternatives(String use) {
    return alternatives(written(use));
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// The words with a use, without diacritics.
  public Set<String> plain(String use) {
    return of(use).stream().map(Folding::plain).collect(Collectors.toUnmodifiableSet());
  }

  /// The words with a use, in exact form.
  ///
  /// @throws Table.BrokenException if the table has none
  public Set<String> of(String use) {
    return written(use).stream().map(Folding::exact).collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> written(String use) {
    var found = words.get(use);
    if (found == null) {
      throw new Table.BrokenException("%s has no word for %s".formatted(name, use));
    }
    return found;
  }
}
