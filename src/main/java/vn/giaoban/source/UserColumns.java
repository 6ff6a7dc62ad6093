package vn.giaoban.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Nearest;
import vn.giaoban.text.Table;

/// The columns of a table kept by a user. A head names a column whatever its case, marks and
/// spaces, and by the name that the column has in exported tables (`column-names.csv`).
///
/// @param closed whether a head that names no column is an error, not a user's own column
public record UserColumns(List<String> required, List<String> optional, boolean closed) {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, List<String>> EXPORTED = exported();

  public UserColumns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  private static Map<String, List<String>> exported() {
    var names = new HashMap<String, List<String>>();
    Table.read(UserColumns.class, "column-names.csv", row -> row)
        .forEach(
            row ->
                names
                    .computeIfAbsent(row.getOrDefault("column", ""), _ -> new ArrayList<>())
                    .add(row.getOrDefault("name", "")));
    return names;
  }

  /// The heads of exported tables that name this column.
  public static List<String> exported(String column) {
    return EXPORTED.getOrDefault(column, List.of());
  }

  /// All columns, the required ones first.
  public List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  /// The column that a head names; null if none.
  public @Nullable String named(String head) {
    var key = key(head);
    return all().stream()
        .filter(column -> names(column).anyMatch(name -> key(name).equals(key)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> names(String column) {
    return Stream.concat(
        Stream.of(column),
        exported(column).stream()
            .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split(" / ")))));
  }

  private static String key(String head) {
    return NOT_WORD.matcher(Folding.plain(head)).replaceAll("");
  }

  /// The column that each head names, in their order; the head itself for a user's own.
  ///
  /// @throws IllegalArgumentException for a missing, repeated or unknown column
  List<String> of(List<String> heads) {
    var columns = new ArrayList<String>();
    for (var head : heads) {
      var column = named(head);
      if (column != null && columns.contains(column)) {
        throw new IllegalArgumentException("two columns are '%s'".formatted(column));
      }
      if (column == null && closed && !head.isEmpty()) {
        throw new IllegalArgumentException(
            "no such column: '%s' (%sthere are: %s)"
                .formatted(head, nearest(head, all()), String.join(", ", all())));
      }
      columns.add(column == null ? head : column);
    }
    required.forEach(column -> check(column, heads, columns));
    return columns;
  }

  private void check(String column, List<String> heads, List<String> found) {
    if (!found.contains(column)) {
      var own = heads.stream().filter(head -> named(head) == null).toList();
      throw new IllegalArgumentException(
          "no column '%s' (%sneeded: %s)"
              .formatted(column, nearest(column, own), String.join(", ", required)));
    }
  }

  private static String nearest(String typed, List<String> known) {
    var nearest = Nearest.of(typed, known);
    return nearest == null ? "" : "nearest: '%s'; ".formatted(nearest);
  }
}
