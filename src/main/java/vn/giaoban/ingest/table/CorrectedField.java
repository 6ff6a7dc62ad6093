package vn.giaoban.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.source.UserColumns;
import vn.giaoban.text.Nearest;

/// The fields of a directive that can be corrected, and how their values are written.
enum CorrectedField {
  /// Codes or names with semicolons between; the next two likewise.
  UNITS(value -> new Change.Units(codes(Dimension.UNIT, value))),
  WITH(value -> new Change.With(codes(Dimension.WITH, value))),
  TOPICS(value -> new Change.Topics(codes(Dimension.TOPIC, value))),
  /// Periods such as `2025-09-27`, with semicolons between.
  DEADLINES(value -> new Change.Deadlines(deadlines(value))),
  /// A code or name.
  KIND(value -> new Change.OfKind(kind(value)));

  private static final UserColumns ALL =
      new UserColumns(
          List.of(), Arrays.stream(values()).map(CorrectedField::fieldName).toList(), true);

  private static final Names NAMES = Names.standard();

  private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");
  private static final Pattern OR_COMMA = Pattern.compile("\\s*[;|,]\\s*");

  /// What separates exported deadlines, whose words may have commas.
  private static final Pattern EXPORTED_NEXT = Pattern.compile("(?<=])\\s*[;|,]\\s*");

  /// A deadline as exported tables have it: "trước ngày 20/11 [2021-11-20]".
  private static final Pattern EXPORTED = Pattern.compile("(?<words>.+?)\\s*\\[(?<on>[^\\]]+)]");

  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<String, Change> reader;

  CorrectedField(Function<String, Change> reader) {
    this.reader = reader;
  }

  String fieldName() {
    return Json.name(this);
  }

  /// The field with a name.
  ///
  /// @throws IllegalArgumentException naming the nearest if there is none
  static CorrectedField of(String field) {
    var name = ALL.named(field);
    return Arrays.stream(values())
        .filter(each -> each.fieldName().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown("field", field, ALL.optional()));
  }

  /// The change that a value asks for.
  ///
  /// @throws IllegalArgumentException for an unknown value
  Change change(String value) {
    return reader.apply(value);
  }

  private static List<String> codes(Dimension dimension, String value) {
    var codes = new LinkedHashSet<String>();
    for (var name : isName(dimension, value) ? List.of(value) : names(dimension, value)) {
      codes.add(code(dimension, name));
    }
    codes.remove(Dimension.NONE);
    return List.copyOf(codes);
  }

  private static boolean isName(Dimension dimension, String value) {
    return !NAMES.values(dimension, value).isEmpty();
  }

  /// A name may have commas in it.
  private static List<String> names(Dimension dimension, String value) {
    return BETWEEN
        .splitAsStream(value)
        .flatMap(name -> isName(dimension, name) ? Stream.of(name) : OR_COMMA.splitAsStream(name))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String code(Dimension dimension, String name) {
    var found = NAMES.values(dimension, name);
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "'%s' may be %s".formatted(name, String.join(" or ", found)));
    }
    if (found.isEmpty()) {
      throw unknown(dimension.apiName(), name, known(dimension));
    }
    return found.iterator().next();
  }

  private static List<String> known(Dimension dimension) {
    return NAMES.of(dimension).stream()
        .flatMap(name -> Stream.of(name.value(), name.name()))
        .toList();
  }

  private static IllegalArgumentException unknown(String kind, String name, List<String> known) {
    var nearest = Nearest.of(name, known);
    return new IllegalArgumentException(
        "no such %s: '%s'%s"
            .formatted(kind, name, nearest == null ? "" : " (nearest: '%s')".formatted(nearest)));
  }

  private static List<Deadline> deadlines(String value) {
    if (NAMES.values(Dimension.DEADLINE, value).contains(Dimension.NONE)) {
      return List.of();
    }
    var deadlines = new ArrayList<Deadline>();
    var separator = value.indexOf('[') < 0 ? OR_COMMA : EXPORTED_NEXT;
    for (var part : separator.splitAsStream(value).toList()) {
      var exported = EXPORTED.matcher(part);
      boolean isExported = exported.matches();
      var on = isExported ? exported.group("on") : part;
      deadlines.add(
          new Deadline(PeriodParser.calendar(on), isExported ? exported.group("words") : part));
    }
    return deadlines;
  }

  private static Kind kind(String value) {
    var code = code(Dimension.KIND, value);
    return Arrays.stream(Kind.values())
        .filter(kind -> Json.name(kind).equals(code))
        .findFirst()
        .orElseThrow(() -> unknown("kind", value, known(Dimension.KIND)));
  }
}
