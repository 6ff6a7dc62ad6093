package vn.giaoban.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Provinces;

/// The notice header fields that a catalogue can declare.
enum CatalogColumn {
  NUMBER,
  SYMBOL,
  TYPE,
  TITLE,
  AGENCY,
  /// Slug or name.
  PROVINCE,
  /// `2020-08-14` or `14/8/2020`; the next column likewise.
  ISSUED_ON,
  MET_ON,
  PERIOD,
  /// A name, optionally followed by a semicolon and a title; the next column likewise.
  CHAIR,
  SIGNER;

  /// The column with the file path.
  static final String FILE = "file";

  private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("d/M/uuuu");

  String head() {
    return Json.name(this);
  }

  /// Rejects unknown column names.
  static void check(List<String> heads) {
    var known = Arrays.stream(values()).map(CatalogColumn::head).toList();
    var unknown = heads.stream().filter(head -> !known.contains(head) && !head.equals(FILE));
    var wrong = unknown.filter(head -> !head.isEmpty()).collect(Collectors.joining(", "));
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          "no such column: %s (there are: %s, %s)"
              .formatted(wrong, FILE, String.join(", ", known)));
    }
    if (!heads.contains(FILE) || new LinkedHashSet<>(heads).size() != heads.size()) {
      throw new IllegalArgumentException("there must be one column file, and none twice");
    }
  }

  /// Non-empty cells by column name.
  static Map<String, String> named(List<String> heads, List<String> cells) {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      var cell = Folding.oneLine(cells.get(i));
      if (!cell.isEmpty()) {
        if (i >= heads.size() || heads.get(i).isEmpty()) {
          throw new IllegalArgumentException("a cell without a head: " + cell);
        }
        named.put(heads.get(i), cell);
      }
    }
    return named;
  }

  /// The declarations of a row.
  static Declared declared(Map<String, String> cells) {
    var declared =
        new Declared(document(cells), meeting(cells), PROVINCE.of(cells, CatalogColumn::province));
    if (declared.equals(Declared.NOTHING)) {
      throw new IllegalArgumentException("it declares nothing");
    }
    return declared;
  }

  private static DocumentFacts document(Map<String, String> cells) {
    return new DocumentFacts(
        NUMBER.of(cells, CatalogColumn::number),
        SYMBOL.of(cells, text -> text),
        TYPE.of(cells, text -> text),
        TITLE.of(cells, text -> text),
        AGENCY.of(cells, text -> text));
  }

  private static Meeting meeting(Map<String, String> cells) {
    return new Meeting(
        new MeetingDates(
            ISSUED_ON.of(cells, CatalogColumn::day),
            MET_ON.of(cells, CatalogColumn::day),
            PERIOD.of(cells, Period::parse)),
        CHAIR.of(cells, CatalogColumn::person),
        SIGNER.of(cells, CatalogColumn::person));
  }

  private <T> @Nullable T of(Map<String, String> cells, Function<String, T> reader) {
    var text = cells.get(head());
    try {
      return text == null ? null : reader.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(head(), e.getMessage()), e);
    }
  }

  private static Integer number(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("not a number: " + text);
    }
    return Integer.valueOf(text);
  }

  private static String province(String text) {
    var province = Provinces.standard().named(text);
    if (province == null) {
      throw new IllegalArgumentException("no such province: " + text);
    }
    return province.slug();
  }

  private static LocalDate day(String text) {
    try {
      return text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day such as 2020-08-14: " + text, e);
    }
  }

  private static Person person(String text) {
    var parts = text.split("\\s*;\\s*", 2);
    return new Person(parts[0], parts.length < 2 || parts[1].isEmpty() ? null : parts[1]);
  }
}
