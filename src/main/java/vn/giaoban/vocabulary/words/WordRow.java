package vn.giaoban.vocabulary.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.giaoban.text.Table;

/// A row of a word table: a phrase and its uses.
///
/// @param table file name
/// @param phrase as in the table, see [Wordings]
/// @param uses the marked columns
/// @param notBefore following phrases that exclude the row
/// @param notAfter preceding phrases that exclude the row
/// @param onlyBefore phrases of which one must follow, optionally after a comma; empty for no
///   condition
/// @param unit function of the bodies that it names in general, code of a unit; "" if it tells none
/// @param source source of the row; "" if notices or tests show it
public record WordRow(
    String table,
    String phrase,
    Set<WordUse> uses,
    List<String> notBefore,
    List<String> notAfter,
    List<String> onlyBefore,
    String unit,
    String source) {
  private static final List<String> NO_USES =
      List.of("phrase", "not_before", "not_after", "only_before", "unit", "source");

  public WordRow {
    uses = Set.copyOf(uses);
    notBefore = List.copyOf(notBefore);
    notAfter = List.copyOf(notAfter);
    onlyBefore = List.copyOf(onlyBefore);
  }

  /// The rows of table `name`, a resource of `owner`.
  ///
  /// @param unitCheck returns the code of a unit that a row names, or refuses it
  /// @throws IllegalStateException naming file and line of an invalid row
  public static List<WordRow> read(Class<?> owner, String name, UnaryOperator<String> unitCheck) {
    return Table.read(owner, name, cells -> of(name, cells, unitCheck));
  }

  /// A phrase of another table, with a single use.
  public static WordRow of(String table, String phrase, WordUse use) {
    return new WordRow(table, phrase, Set.of(use), List.of(), List.of(), List.of(), "", "");
  }

  private static WordRow of(
      String table, Map<String, String> cells, UnaryOperator<String> unitCheck) {
    var uses = EnumSet.noneOf(WordUse.class);
    cells.forEach(
        (column, cell) -> {
          if (!NO_USES.contains(column) && isMarked(column, cell)) {
            uses.add(WordUse.valueOf(column.toUpperCase(java.util.Locale.ROOT)));
          }
        });
    var unit = unitCheck.apply(cells.getOrDefault("unit", ""));
    if (!unit.isEmpty()) {
      uses.add(WordUse.KIND_UNIT);
    }
    var phrase = cells.getOrDefault("phrase", "");
    if (uses.isEmpty() || Wordings.of(phrase).isEmpty()) {
      throw new IllegalArgumentException("a phrase for nothing: '%s'".formatted(phrase));
    }
    return new WordRow(
        table,
        phrase,
        uses,
        words(cells.getOrDefault("not_before", "")),
        words(cells.getOrDefault("not_after", "")),
        words(cells.getOrDefault("only_before", "")),
        unit,
        cells.getOrDefault("source", ""));
  }

  private static boolean isMarked(String column, String cell) {
    if (!cell.isEmpty() && !cell.equals("x")) {
      throw new IllegalArgumentException("%s is x or empty, not '%s'".formatted(column, cell));
    }
    return !cell.isEmpty();
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(cell.split("\\|", -1)));
  }

  /// What may follow its last word: [#WORD], [#NOTHING], a mark, or anything.
  public char tail() {
    return switch (phrase.charAt(phrase.length() - 1)) {
      case '…' -> WORD;
      case '$' -> NOTHING;
      case ':' -> ':';
      case '.' -> '.';
      default -> ANYTHING;
    };
  }

  public static final char ANYTHING = 0;
  public static final char WORD = '…';
  public static final char NOTHING = '$';

  /// All wordings, without the phrase that must follow.
  public List<String> wordings() {
    return Wordings.of(tail() == ANYTHING ? phrase : phrase.substring(0, phrase.length() - 1));
  }
}
