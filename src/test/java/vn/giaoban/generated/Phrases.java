package vn.giaoban.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.text.Table;

/// The words of the grammar, read from `src/test/resources/generated`.
final class Phrases {
  /// Something to be done.
  ///
  /// @param verbs class of the verbs that go before it
  record Task(Set<String> topics, String scope, String verbs, String object) {}

  /// A wording that brings topics of its own.
  record Clause(Set<String> topics, String text) {}

  /// @param form day, month or quarter; none where the date sets no term
  /// @param undated whether it says its year
  record Term(String form, boolean undated, String text) {}

  /// @param from first year in which the document can be cited
  record Document(Set<String> topics, int from, String ref, String text) {}

  /// @param topics what it mostly handles
  record Unit(String scope, String code, String written, Set<String> topics) {}

  /// A department, in the months in which it exists.
  record Agency(String symbol, String scope, YearMonth from, YearMonth until, String name) {
    boolean existsIn(YearMonth month) {
      return !month.isBefore(from) && !month.isAfter(until);
    }
  }

  static final List<Task> TASKS =
      table(
          "objects",
          row ->
              new Task(topics(row), cell(row, "scope"), cell(row, "verbs"), cell(row, "object")));

  private static final Map<String, List<String>> VERBS =
      table("verbs", row -> row).stream()
          .collect(
              Collectors.groupingBy(
                  row -> cell(row, "class"),
                  Collectors.mapping(row -> cell(row, "verb"), Collectors.toList())));

  /// The verbs that go before what is to be done.
  static List<String> verbs(Task task) {
    return Objects.requireNonNull(VERBS.get(task.verbs()), task.verbs());
  }

  static final List<Clause> ADJUNCTS = table("adjuncts", Phrases::clause);
  static final List<Clause> ASSESSMENTS = table("assessments", Phrases::clause);

  static final List<Term> TERMS =
      table(
          "deadlines",
          row ->
              new Term(cell(row, "form"), cell(row, "undated").equals("true"), cell(row, "text")));

  static final List<Document> DOCUMENTS =
      table(
          "citations",
          row ->
              new Document(
                  topics(row),
                  Integer.parseInt(cell(row, "from")),
                  cell(row, "ref"),
                  cell(row, "text")));

  static final List<Unit> UNITS =
      table(
          "units",
          row ->
              new Unit(cell(row, "scope"), cell(row, "codes"), cell(row, "written"), topics(row)));

  static final List<Agency> AGENCIES =
      table(
          "agencies",
          row ->
              new Agency(
                  cell(row, "symbol"),
                  cell(row, "scope"),
                  YearMonth.parse(cell(row, "from")),
                  YearMonth.parse(cell(row, "until")),
                  cell(row, "name")));

  static final List<String> PLANTED = table("planted", row -> cell(row, "words"));
  static final List<String> GOODS = lines("goods.txt");
  static final Map<String, List<String>> NAMES = names();

  private Phrases() {}

  private static Clause clause(Map<String, String> row) {
    return new Clause(topics(row), cell(row, "text"));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static Set<String> topics(Map<String, String> row) {
    var cell = cell(row, "topics");
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
  }

  private static Map<String, List<String>> names() {
    return table("names", row -> Map.entry(cell(row, "part"), words(row))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> words(Map<String, String> row) {
    return List.of(cell(row, "words").split("\\|", -1));
  }

  private static <T> List<T> table(String name, Function<Map<String, String>, T> row) {
    var file = name + ".csv";
    try (var in = open(file)) {
      return Table.read(in, file, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String file) {
    try (var in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    var in = Phrases.class.getResourceAsStream("/generated/" + file);
    if (in == null) {
      throw new IllegalStateException("no table generated/" + file);
    }
    return in;
  }
}
