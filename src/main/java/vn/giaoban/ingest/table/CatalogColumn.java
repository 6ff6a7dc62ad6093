package vn.giaoban.ingest.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Person;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.source.UserColumns;
import vn.giaoban.vocabulary.Provinces;
import vn.giaoban.vocabulary.date.DateReader;

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
  /// `2020-08` or `8/2020`, and so on.
  PERIOD,
  /// A name, optionally followed by a semicolon and a title; the next column likewise.
  CHAIR,
  SIGNER;

  /// The column with the file path.
  static final String FILE = "file";

  /// The column with what the file is called by those who serve a part of the corpus.
  static final String LABEL = "label";

  /// Those of a catalogue.
  static final UserColumns ALL =
      new UserColumns(
          List.of(FILE), Stream.concat(Stream.of(LABEL), heads().stream()).toList(), true);

  /// The names of the columns.
  static List<String> heads() {
    return Arrays.stream(values()).map(CatalogColumn::head).toList();
  }

  String head() {
    return Json.name(this);
  }

  /// The declarations of a row.
  static Declared declared(Map<String, String> cells) {
    var declared =
        new Declared(
            document(cells), meeting(cells), PROVINCE.of(cells, CatalogColumn::province), Map.of());
    if (declared.equals(Declared.NOTHING) && cells.get(LABEL) == null) {
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
        AGENCY.of(cells, text -> text),
        null);
  }

  private static Meeting meeting(Map<String, String> cells) {
    return new Meeting(
        new MeetingDates(
            ISSUED_ON.of(cells, CatalogColumn::day),
            MET_ON.of(cells, CatalogColumn::day),
            PERIOD.of(cells, PeriodParser::calendar)),
        CHAIR.of(cells, CatalogColumn::person),
        SIGNER.of(cells, CatalogColumn::person));
  }

  private <T> @Nullable T of(Map<String, String> cells, Function<String, T> reader) {
    var text = cells.get(head());
    try {
      return text == null ? null : reader.apply(text);
    } catch (IllegalArgumentException e) {
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
    var day = DateReader.day(text);
    if (day == null) {
      throw new IllegalArgumentException("not a day such as 2020-08-14: " + text);
    }
    return day;
  }

  private static Person person(String text) {
    var parts = text.split("\\s*;\\s*", 2);
    return new Person(parts[0], parts.length < 2 || parts[1].isEmpty() ? null : parts[1]);
  }
}
