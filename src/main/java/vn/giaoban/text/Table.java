package vn.giaoban.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

  private static <T> List<T> own(
      Path file, Class<?> owner, String name, Function<Map<String, String>, T> row) {
    try (var in = Files.newInputStream(file)) {
      var rows = new ArrayList<T>();
      if (VocabularyFolder.isExtending(file)) {
        rows.addAll(shipped(owner, name, row));
      }
      rows.addAll(read(in, file.toString(), row));
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new BrokenException("%s: it cannot be read".formatted(file), e);
    }
  }

  /// The rows of the table that ships with the program.
  static <T> List<T> shipped(Class<?> owner, String name, Function<Map<String, String>, T> row) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table %s beside %s".formatted(name, owner.getName()));
      }
      return read(in, name, row);
    } catch (IOException e) {
      throw new IllegalStateException("%s: %s".formatted(name, e.getMessage()), e);
    }
  }

  /// The rows of the table in `in`, which errors call `name`.
  ///
  /// @throws IllegalStateException naming file and line of an invalid row
  public static <T> List<T> read(InputStream in, String name, Function<Map<String, String>, T> row)
      throws IOException {
    var body = new StringBuilder();
    int comments = 0;
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (body.isEmpty() && (line.startsWith("#") || line.startsWith("\uFEFF#"))) {
          comments++;
        } else {
          body.append(line).append('\n');
        }
      }
    }
    return rows(Normalizer.normalize(body.toString()), name, comments, row);
  }

  private static <T> List<T> rows(
      String body, String name, int comments, Function<Map<String, String>, T> row) {
    int line = comments + 1;
    try {
      var found = new ArrayList<T>();
      var rows = CsvRows.read(body);
      for (var cells : rows.subList(Math.min(1, rows.size()), rows.size())) {
        line = comments + cells.line();
        found.add(row.apply(named(rows.getFirst().cells(), cells.cells())));
      }
      return List.copyOf(found);
    } catch (CsvRows.SyntaxException e) {
      throw broken(name, comments + e.line(), e);
    } catch (IllegalArgumentException e) {
      throw broken(name, line, e);
    }
  }

  private static IllegalStateException broken(String name, int line, Exception e) {
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
