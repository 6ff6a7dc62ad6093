package vn.giaoban.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.text.Folding;

/// Answers questions by looking at every record, word by word: the contract said a second time, for
/// comparing. Knows single words divided by spaces, and no compounds.
final class BruteForce {
  /// The groups of the synonym table that questions and records use.
  static final List<List<String>> SYNONYMS =
      List.of(
          List.of("ocop", "mỗi xã một sản phẩm"),
          List.of("khcn", "khoa học và công nghệ", "khoa học công nghệ"),
          List.of("shtt", "sở hữu trí tuệ"));

  private record Row(Notice notice, Directive directive, List<List<String>> passages) {
    static Row of(Notice notice, Directive directive) {
      var passages = new ArrayList<List<String>>();
      passages.add(words(directive.text()));
      if (directive.section() != null) {
        passages.add(words(directive.section()));
      }
      return new Row(notice, directive, passages);
    }
  }

  private final List<Row> rows = new ArrayList<>();

  BruteForce(List<Notice> notices) {
    for (var notice : notices) {
      notice.directives().forEach(directive -> rows.add(Row.of(notice, directive)));
    }
  }

  static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  Set<String> ids(SearchRequest request) {
    var ids = new LinkedHashSet<String>();
    for (var row : rows) {
      if (refusing(row, request).isEmpty() && matches(row, request.query())) {
        ids.add(row.directive().id());
      }
    }
    return ids;
  }

  long assessmentsLeftOut(SearchRequest request) {
    boolean asked = request.filters().containsKey(Dimension.KIND);
    return asked
        ? 0
        : rows.stream()
            .filter(row -> refusing(row, request).equals(List.of(Dimension.KIND)))
            .filter(row -> matches(row, request.query()))
            .count();
  }

  Map<String, Long> counts(SearchRequest request, Dimension dimension) {
    var counts = new TreeMap<String, Long>();
    for (var row : rows) {
      var refusing = refusing(row, request);
      if ((refusing.isEmpty() || refusing.equals(List.of(dimension)))
          && matches(row, request.query())) {
        values(row, dimension).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts;
  }

  private static List<Dimension> refusing(Row row, SearchRequest request) {
    var refusing = new ArrayList<Dimension>();
    for (var dimension : Dimension.values()) {
      var filter = request.filters().getOrDefault(dimension, DimensionFilter.of());
      if (dimension == Dimension.KIND && !request.filters().containsKey(dimension)) {
        filter = DimensionFilter.of("directive");
      }
      var day = row.directive().date();
      boolean inDays =
          dimension != Dimension.DATE
              || !request.days().isBounded()
              || (day != null && request.days().contains(day));
      if (!inDays || !filter.accepts(values(row, dimension))) {
        refusing.add(dimension);
      }
    }
    return refusing;
  }

  private static Set<String> values(Row row, Dimension dimension) {
    var values = new LinkedHashSet<String>();
    var directive = row.directive();
    switch (dimension) {
      case PROVINCE, PROVINCE_NOW -> {
        if (row.notice().province() != null) {
          values.add(row.notice().province());
        }
      }
      case UNIT -> values.addAll(directive.units());
      case TOPIC -> values.addAll(directive.topics());
      case KIND -> values.add(directive.kind() == Kind.ASSESSMENT ? "assessment" : "directive");
      case DATE -> {
        var day = directive.date();
        if (day != null) {
          values.add(Integer.toString(day.getYear()));
          values.add(day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
          values.add(day.toString().substring(0, 7));
        }
      }
      case DEADLINE ->
          directive
              .deadlines()
              .forEach(
                  deadline -> {
                    values.add("yes");
                    values.add(lastDay(deadline).toString().substring(0, 7));
                  });
      case AGENCY -> values.add("Sở Khoa học và Công nghệ");
      case CHAIR -> values.add("Trần Quốc Thành");
      case TYPE -> values.add("TB");
      case UNIT_TEXT -> {
        if (directive.unitText() != null) {
          values.add(directive.unitText());
        }
      }
      case WITH -> values.addAll(directive.with());
    }
    return values.isEmpty() ? Set.of(Dimension.NONE) : values;
  }

  private static LocalDate lastDay(vn.giaoban.notice.Deadline deadline) {
    return deadline.on().lastDay();
  }

  private static boolean matches(Row row, Query query) {
    return matches(row, query, isMarked(query));
  }

  private static boolean matches(Row row, Query query, boolean marked) {
    BiPredicate<String, String> same = (asked, found) -> same(asked, found, marked);
    return switch (query) {
      case Query.Everything() -> true;
      case Query.Words(var text, boolean literal) -> allWords(row, words(text), literal, marked);
      case Query.Phrase(var text, boolean literal) ->
          wordings(words(text), literal).stream().anyMatch(wording -> holds(row, wording, same));
      case Query.Proximity(var text, int distance) -> near(row, words(text), distance, same);
      case Query.Prefix(var text) ->
          anyWord(
              row,
              found ->
                  marked
                      ? found.startsWith(text.toLowerCase(Locale.ROOT))
                          || (isPlain(found) && found.startsWith(Folding.plain(text)))
                      : Folding.plain(found).startsWith(Folding.plain(text)));
      case Query.Fuzzy(var text) ->
          anyWord(
              row,
              found ->
                  marked
                      ? edits(text.toLowerCase(Locale.ROOT), found) <= 1
                          || (isPlain(found) && edits(Folding.plain(text), found) <= 1)
                      : edits(Folding.plain(text), Folding.plain(found)) <= 1);
      case Query.And(var parts) -> parts.stream().allMatch(part -> matches(row, part, marked));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> matches(row, part, marked));
      case Query.Not(var part) -> !matches(row, part, marked);
      case Query.Value(var dimension, var value) -> values(row, dimension).contains(value);
      case Query.DateRange(var days) ->
          row.directive().date() != null && days.contains(row.directive().date());
      case Query.DeadlineRange(var days) ->
          row.directive().deadlines().stream().anyMatch(d -> days.contains(lastDay(d)));
      case Query.NumberIs(int number, _) -> Integer.valueOf(number).equals(row.notice().number());
      case Query.Cites(var ref) ->
          row.directive().citations().stream().anyMatch(c -> c.ref().equalsIgnoreCase(ref));
    };
  }

  private static boolean same(String asked, String found, boolean marked) {
    return marked
        ? found.equals(asked) || found.equals(Folding.plain(asked))
        : Folding.plain(found).equals(Folding.plain(asked));
  }

  private static boolean allWords(Row row, List<String> words, boolean literal, boolean marked) {
    for (int at = 0; at < words.size(); ) {
      int length = literal ? 0 : longestWording(words, at);
      var segment = words.subList(at, at + Math.max(1, length));
      boolean each = segment.stream().allMatch(w -> anyWord(row, found -> same(w, found, marked)));
      boolean other =
          length > 0
              && others(segment).stream()
                  .anyMatch(wording -> holds(row, wording, (a, f) -> same(a, f, true)));
      if (!each && !other) {
        return false;
      }
      at += Math.max(1, length);
    }
    return true;
  }

  /// Every way to word a phrase.
  private static List<List<String>> wordings(List<String> words, boolean literal) {
    List<List<String>> wordings = List.of(List.of());
    for (int at = 0; at < words.size(); ) {
      int length = literal ? 0 : longestWording(words, at);
      var segment = words.subList(at, at + Math.max(1, length));
      var ways = new ArrayList<List<String>>(length > 0 ? others(segment) : List.of());
      ways.add(segment);
      var longer = new ArrayList<List<String>>();
      for (var start : wordings) {
        for (var way : ways) {
          var both = new ArrayList<>(start);
          both.addAll(way);
          longer.add(both);
        }
      }
      wordings = longer;
      at += Math.max(1, length);
    }
    return wordings;
  }

  private static int longestWording(List<String> words, int at) {
    int longest = 0;
    for (int end = at + 1; end <= words.size(); end++) {
      if (!others(words.subList(at, end)).isEmpty()) {
        longest = end - at;
      }
    }
    return longest;
  }

  private static List<List<String>> others(List<String> words) {
    var text = String.join(" ", words);
    for (var group : SYNONYMS) {
      if (group.stream().anyMatch(w -> w.equals(text) || Folding.plain(w).equals(text))) {
        return group.stream().map(BruteForce::words).toList();
      }
    }
    return List.of();
  }

  private static boolean holds(Row row, List<String> wording, BiPredicate<String, String> same) {
    for (var passage : row.passages()) {
      for (int at = 0; at + wording.size() <= passage.size(); at++) {
        boolean all = true;
        for (int i = 0; i < wording.size(); i++) {
          all &= same.test(wording.get(i), passage.get(at + i));
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  /// Different words within a window.
  private static boolean near(
      Row row, List<String> words, int distance, BiPredicate<String, String> same) {
    int window = words.size() + distance;
    for (var passage : row.passages()) {
      for (int at = 0; at < passage.size(); at++) {
        var seen = passage.subList(at, Math.min(passage.size(), at + window));
        if (eachFindsItsOwn(words, new ArrayList<>(seen), same)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean eachFindsItsOwn(
      List<String> words, List<String> seen, BiPredicate<String, String> same) {
    if (words.isEmpty()) {
      return true;
    }
    for (int i = 0; i < seen.size(); i++) {
      if (same.test(words.getFirst(), seen.get(i))) {
        var left = new ArrayList<>(seen);
        left.remove(i);
        if (eachFindsItsOwn(words.subList(1, words.size()), left, same)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyWord(Row row, Predicate<String> wanted) {
    return row.passages().stream().flatMap(List::stream).anyMatch(wanted);
  }

  private static boolean isPlain(String word) {
    return word.equals(Folding.plain(word));
  }

  private static boolean isMarked(Query query) {
    return switch (query) {
      case Query.Words(var text, _) -> hasMark(text);
      case Query.Phrase(var text, _) -> hasMark(text);
      case Query.Proximity(var text, _) -> hasMark(text);
      case Query.Prefix(var text) -> hasMark(text);
      case Query.Fuzzy(var text) -> hasMark(text);
      case Query.And(var parts) -> parts.stream().anyMatch(BruteForce::isMarked);
      case Query.Or(var parts) -> parts.stream().anyMatch(BruteForce::isMarked);
      case Query.Not(var part) -> isMarked(part);
      default -> false;
    };
  }

  private static boolean hasMark(String text) {
    return !isPlain(text.toLowerCase(Locale.ROOT));
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = cost[i - 1][j - 1] + same;
        best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[one.length()][other.length()];
  }
}
