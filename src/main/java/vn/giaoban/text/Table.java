package vn.giaoban.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A reader of the program's CSV tables: UTF-8, with source, date and licence in `#` lines before
/// the header row.
public final class Table {
  private Table() {}

  /// Thrown for a table that cannot be read; the message names file and line.
  public static final class BrokenException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public BrokenException(String message) {
      super(message);
    }

    private BrokenException(String message, Exception cause) {
      super(message, cause);
    }

    /// What an exception or one of its causes says of a table; null for any other.
    public static @Nullable String message(Throwable thrown) {
      for (Throwable each = thrown; each != null; each = each.getCause()) {
        if (each instanceof BrokenException broken) {
          return broken.getMessage();
        }
      }
      return null;
    }
  }

  /// The rows of table `name`, a resource of `owner`, or of the file in the [VocabularyFolder] that
  /// stands for it.
  ///
  /// @param row converts cells by column name; an absent cell is ""
  /// @throws IllegalStateException naming file and line of an invalid row
  public static <T> List<T> read(
      Class<?> owner, String name, Function<Map<String, String>, T> row) {
    var file = VocabularyFolder.file(name);
    return file == null ? shipped(owner, name, row) : own(file, owner, name, row);
  }

  /// The rows of a user's file, which may add them to those of the table that it stands for.
  static <T> List<T> own(
      Path file, Class<?> owner, String name, Function<Map<String, String>, T> row) {
    var shipped = shipped(owner, name);
    var own = Written.of(file.toString(), text(file));
    own.checkColumns(shipped.columns());
    var rows = new ArrayList<T>();
    if (VocabularyFolder.isExtending(own.comments())) {
      rows.addAll(shipped.rows(row));
    }
    rows.addAll(own.rows(row));
    return List.copyOf(rows);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BrokenException("%s: it is not UTF-8".formatted(file), e);
    } catch (IOException e) {
      throw new BrokenException("%s: it cannot be read".formatted(file), e);
    }
  }

  /// The rows of the table that ships with the program.
  static <T> List<T> shipped(Class<?> owner, String name, Function<Map<String, String>, T> row) {
    return shipped(owner, name).rows(row);
  }

  private static Written shipped(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table %s beside %s".formatted(name, owner.getName()));
      }
      return Written.of(name, text(in));
    } catch (IOException e) {
      throw new IllegalStateException("%s: %s".formatted(name, e.getMessage()), e);
    }
  }

  /// The rows of the table in `in`, which errors call `name`.
  ///
  /// @throws IllegalStateException naming file and line of an invalid row
  public static <T> List<T> read(InputStream in, String name, Function<Map<String, String>, T> row)
      throws IOException {
    return Written.of(name, text(in)).rows(row);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /// A table as written.
  ///
  /// @param comments the lines before the header
  /// @param lines the header, if there is one, and the rows
  private record Written(String name, List<String> comments, List<CsvRows.Row> lines) {
    static Written of(String name, String text) {
      var lines = Normalizer.normalize(text).lines().toList();
      var comments = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
      var body = String.join("\n", lines.subList(comments.size(), lines.size()));
      try {
        return new Written(name, comments, CsvRows.read(body));
      } catch (CsvRows.SyntaxException e) {
        throw broken(name, comments.size() + e.line(), e);
      }
    }

    List<String> columns() {
      return lines.isEmpty() ? List.of() : lines.getFirst().cells();
    }

    void checkColumns(List<String> known) {
      for (var column : columns()) {
        if (!known.contains(column)) {
          var reason = "no column '%s' (there are: %s)".formatted(column, String.join(", ", known));
          throw broken(name, line(lines.getFirst()), new IllegalArgumentException(reason));
        }
      }
    }

    <T> List<T> rows(Function<Map<String, String>, T> row) {
      return lines.stream().skip(1).map(cells -> row(cells, row)).toList();
    }

    private <T> T row(CsvRows.Row cells, Function<Map<String, String>, T> row) {
      try {
        return row.apply(named(columns(), cells.cells()));
      } catch (IllegalArgumentException e) {
        throw broken(name, line(cells), e);
      }
    }

    private int line(CsvRows.Row row) {
      return comments.size() + row.line();
    }
  }

  private static BrokenException broken(String name, int line, Exception e) {
    return new BrokenException("%s:%d: %s".formatted(name, line, e.getMessage()), e);
  }

  private static Map<String, String> named(List<String> heads, List<String> cells) {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      if (i < heads.size()) {
        named.put(heads.get(i), cells.get(i));
      } else if (i > heads.size() || !cells.get(i).isEmpty()) {
        throw new IllegalArgumentException(
            "%d cells where there are %d columns".formatted(cells.size(), heads.size()));
      }
    }
    return named;
  }
}
