package vn.giaoban.vocabulary;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giaoban.text.Normalizer;

/// Reads the CSV tables of the program: UTF-8, lines that start with `#` before the header row are
/// its source, date and licence.
public final class Table {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private Table() {}

  /// The rows of the table `name` beside `owner`.
  ///
  /// @param row makes a record of a row's cells by column name; an absent cell is ""
  /// @throws IllegalStateException naming file and line where a row cannot be read
  public static <T> List<T> read(
      Class<?> owner, String name, Function<Map<String, String>, T> row) {
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
  /// @throws IllegalStateException naming file and line where a row cannot be read
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
      String body, String name, int comments, Function<Map<String, String>, T> row)
      throws IOException {
    var found = new ArrayList<T>();
    try (MappingIterator<Map<String, String>> cells =
        MAPPER
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(new StringReader(body))) {
      while (true) {
        int line = comments + Math.max(1, cells.getCurrentLocation().getLineNr());
        try {
          if (!cells.hasNextValue()) {
            return List.copyOf(found);
          }
          line = comments + cells.getCurrentLocation().getLineNr();
          found.add(row.apply(cells.nextValue()));
        } catch (IOException | RuntimeJsonMappingException | IllegalArgumentException e) {
          throw new IllegalStateException("%s:%d: %s".formatted(name, line, e.getMessage()), e);
        }
      }
    }
  }
}
