package vn.giaoban.lucene.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.BruteForce;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;

/// Brute-force counts with sets of records, the reference for comparison. Texts are words separated
/// by single spaces, with `,` `;` `.` at their ends.
final class RecordCounts {
  private record Row(Notice notice, @Nullable Directive directive) {}

  /// Records under a value, apart from their number.
  private static final class Members {
    private final Set<String> directives = new HashSet<>();
    private final Set<String> notices = new HashSet<>();

    RecordCount tally() {
      return new RecordCount(directives.size(), notices.size());
    }
  }

  private final List<Notice> notices;
  private final BruteForce words;

  RecordCounts(List<Notice> notices) {
    this.notices = List.copyOf(notices);
    this.words = new BruteForce(notices);
  }

  CountTable count(Selection selection, Count what) {
    return switch (what) {
      case Count.By(var rows) -> table(directives(selection), on(rows), (_, _) -> Set.of());
      case Count.Crossed(var rows, var columns) ->
          table(directives(selection), on(rows), on(columns));
      case Count.WordsWithin(var groups, int minimum) ->
          frequent(
              minimum,
              table(directives(selection), on(groups), (_, d) -> d == null ? Set.of() : words(d)));
      case Count.Notices two -> {
        var columns = two.columns();
        yield table(
            notices(selection), on(two.rows()), columns == null ? (_, _) -> Set.of() : on(columns));
      }
    };
  }

  private static BiFunction<Notice, @Nullable Directive, Set<String>> on(Axis axis) {
    return (notice, directive) ->
        switch (axis) {
          case Axis.Of(var dimension) -> values(dimension, notice, directive);
          case Axis.Day() -> {
            var day = day(notice, directive);
            yield Set.of(day == null ? Dimension.NONE : day.toString());
          }
        };
  }

  private List<Row> directives(Selection selection) {
    var everyKind = Selection.of(selection.query()).filter(Dimension.KIND, all());
    var matching = words.ids(SearchRequest.of(everyKind));
    var kind = selection.filters().getOrDefault(Dimension.KIND, DimensionFilter.of("directive"));
    var found = new ArrayList<Row>();
    for (var notice : notices) {
      for (var directive : notice.directives()) {
        if (matching.contains(directive.id())
            && passes(notice, directive, selection.filter(Dimension.KIND, kind))) {
          found.add(new Row(notice, directive));
        }
      }
    }
    return found;
  }

  private static DimensionFilter all() {
    return DimensionFilter.of();
  }

  private List<Row> notices(Selection selection) {
    return notices.stream()
        .filter(notice -> passes(notice, null, selection))
        .map(notice -> new Row(notice, null))
        .toList();
  }

  private static boolean passes(Notice notice, @Nullable Directive directive, Selection selection) {
    var day = day(notice, directive);
    boolean inDays =
        !selection.days().isBounded() || (day != null && selection.days().contains(day));
    return inDays
        && selection.filters().entrySet().stream()
            .allMatch(f -> f.getValue().accepts(values(f.getKey(), notice, directive)));
  }

  private static @Nullable LocalDate day(Notice notice, @Nullable Directive directive) {
    return directive == null ? notice.meeting().dates().metOn() : directive.date();
  }

  private static @Nullable LocalDate issued(Notice notice, @Nullable Directive directive) {
    var issued = notice.meeting().dates().issuedOn();
    return issued == null ? day(notice, directive) : issued;
  }

  private static Set<String> values(
      Dimension dimension, Notice notice, @Nullable Directive directive) {
    var values = new TreeSet<String>();
    switch (dimension) {
      case PROVINCE -> add(values, notice.placement().province());
      case PROVINCE_NOW -> add(values, notice.placement().provinceNow());
      case AGENCY -> add(values, notice.document().agency());
      case AGENCY_LEVEL -> {
        var level = notice.document().agencyLevel();
        add(values, level == null ? null : level.name().toLowerCase(Locale.ROOT));
      }
      case TYPE -> add(values, notice.document().type());
      case ADDED -> add(values, SampleNotices.added(notice.id()).toString());
      case CHAIR ->
          add(values, notice.meeting().chair() == null ? null : notice.meeting().chair().name());
      case ISSUED_ON -> addMonth(values, issued(notice, directive));
      case DATE -> addPeriods(values, day(notice, directive));
      case UNIT, UNIT_TEXT, WITH, TOPIC, KIND, DEADLINE -> {
        if (directive == null) {
          throw new IllegalArgumentException(dimension.apiName());
        }
        addOwn(values, dimension, directive);
      }
    }
    return values.isEmpty() ? Set.of(Dimension.NONE) : values;
  }

  private static void addOwn(Set<String> values, Dimension dimension, Directive directive) {
    switch (dimension) {
      case UNIT -> values.addAll(directive.facts().units());
      case UNIT_TEXT -> values.addAll(directive.facts().unitText());
      case WITH -> values.addAll(directive.facts().with());
      case TOPIC -> values.addAll(directive.facts().topics());
      case KIND -> values.add(directive.kind().name().toLowerCase(Locale.ROOT));
      case DEADLINE ->
          directive
              .facts()
              .deadlines()
              .forEach(
                  deadline -> {
                    values.add("yes");
                    values.add(YearMonth.from(deadline.on().lastDay()).toString());
                  });
      case PROVINCE, PROVINCE_NOW, AGENCY, AGENCY_LEVEL, TYPE, CHAIR, DATE, ADDED, ISSUED_ON -> {}
    }
  }

  private static void add(Set<String> values, @Nullable String value) {
    if (value != null) {
      values.add(value);
    }
  }

  private static void addMonth(Set<String> values, @Nullable LocalDate day) {
    if (day != null) {
      values.add(YearMonth.from(day).toString());
    }
  }

  private static void addPeriods(Set<String> values, @Nullable LocalDate day) {
    if (day != null) {
      values.add(Integer.toString(day.getYear()));
      values.add(day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
      addMonth(values, day);
    }
  }

  /// Every word and pair of a directive's text.
  private static Set<String> words(Directive directive) {
    var words = new TreeSet<String>();
    String before = null;
    for (var written : directive.text().split(" ", -1)) {
      var word = written.replaceAll("[,;.]$", "").toLowerCase(Locale.ROOT).replace("oà", "òa");
      boolean counts = !word.isEmpty() && Character.isLetter(word.charAt(0));
      if (counts) {
        words.add(word);
        if (before != null) {
          words.add(before + " " + word);
        }
      }
      before = counts && written.matches(".*[^,;.]") ? word : null;
    }
    return words;
  }

  private static CountTable table(
      List<Row> selected,
      BiFunction<Notice, @Nullable Directive, Set<String>> rowsOf,
      BiFunction<Notice, @Nullable Directive, Set<String>> columnsOf) {
    var total = new Members();
    var rows = new TreeMap<String, Members>();
    var columns = new TreeMap<String, Members>();
    var cells = new HashMap<CountTable.Key, Members>();
    for (var row : selected) {
      add(total, row);
      var here = rowsOf.apply(row.notice(), row.directive());
      var there = columnsOf.apply(row.notice(), row.directive());
      there.forEach(column -> add(columns.computeIfAbsent(column, _ -> new Members()), row));
      for (var value : here) {
        add(rows.computeIfAbsent(value, _ -> new Members()), row);
        for (var column : there) {
          var key = new CountTable.Key(value, column);
          add(cells.computeIfAbsent(key, _ -> new Members()), row);
        }
      }
    }
    return new CountTable(1, total.tally(), tallies(rows), tallies(columns), tallies(cells));
  }

  private static void add(Members members, Row row) {
    members.notices.add(row.notice().id());
    if (row.directive() != null) {
      members.directives.add(row.directive().id());
    } else {
      row.notice().directives().stream()
          .filter(directive -> directive.kind() == Kind.DIRECTIVE)
          .forEach(directive -> members.directives.add(directive.id()));
    }
  }

  private static <K> Map<K, RecordCount> tallies(Map<K, Members> members) {
    var tallies = new LinkedHashMap<K, RecordCount>();
    members.forEach((key, value) -> tallies.put(key, value.tally()));
    return tallies;
  }

  private static CountTable frequent(int minimum, CountTable all) {
    var columns = new TreeMap<>(all.columns());
    columns.values().removeIf(tally -> tally.directives() < minimum);
    var cells = new HashMap<>(all.cells());
    cells.keySet().removeIf(key -> !columns.containsKey(key.column()));
    return new CountTable(1, all.total(), all.rows(), columns, cells);
  }
}
