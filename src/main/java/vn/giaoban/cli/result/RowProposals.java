package vn.giaoban.cli.result;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.server.SearchLog;
import vn.giaoban.text.EditDistance;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Proposes rows for the table of synonyms: what was asked in vain, and what was asked in its place
/// soon after and found something.
///
/// Not thread-safe.
final class RowProposals {
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final int MOST_WORDS = 6;

  private final Map<String, Integer> times = new HashMap<>();
  private SearchLog.@Nullable Entry vain;

  /// Takes the searches of a log in order.
  void add(SearchLog.Entry entry) {
    if (entry.total() == 0 && !entry.partial()) {
      vain = entry;
      return;
    }
    var before = vain;
    vain = null;
    if (before != null && isSoon(before, entry) && before.filters().equals(entry.filters())) {
      propose(words(before.query()), words(entry.query()));
    }
  }

  private static boolean isSoon(SearchLog.Entry before, SearchLog.Entry entry) {
    var between = Duration.between(before.time(), entry.time());
    return !between.isNegative() && between.compareTo(SOON) <= 0;
  }

  private static List<String> words(String query) {
    return List.of(Folding.oneLine(Normalizer.normalize(query)).split(" ", -1));
  }

  /// Proposes the parts in which two queries differ.
  private void propose(List<String> asked, List<String> found) {
    int least = Math.min(asked.size(), found.size());
    int start = 0;
    while (start < least && same(asked.get(start), found.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && same(asked.get(asked.size() - 1 - end), found.get(found.size() - 1 - end))) {
      end++;
    }
    var one = String.join(" ", asked.subList(start, asked.size() - end));
    var other = String.join(" ", found.subList(start, found.size() - end));
    if (isWording(one) && isWording(other) && !isMisspelled(one, other)) {
      times.merge(one + " | " + other, 1, Integer::sum);
    }
  }

  private static boolean same(String one, String other) {
    return Folding.plain(one).equals(Folding.plain(other));
  }

  /// Whether it is a few words, without signs of the query language.
  private static boolean isWording(String text) {
    return !text.isEmpty()
        && text.split(" ", -1).length <= MOST_WORDS
        && text.chars()
            .allMatch(c -> c == ' ' || c == '&' || c == '-' || Character.isLetterOrDigit(c));
  }

  private static boolean isMisspelled(String one, String other) {
    return EditDistance.atMostOne(Folding.plain(one), Folding.plain(other));
  }

  /// The most frequent first.
  List<SearchStatistics.Proposed> most(int size) {
    return times.entrySet().stream()
        .map(row -> new SearchStatistics.Proposed(row.getKey(), row.getValue()))
        .sorted(
            Comparator.comparingInt(SearchStatistics.Proposed::times)
                .reversed()
                .thenComparing(SearchStatistics.Proposed::row))
        .limit(size)
        .toList();
  }
}
