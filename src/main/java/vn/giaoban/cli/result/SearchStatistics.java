package vn.giaoban.cli.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.server.SearchLog;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Statistics of logged searches. Queries that differ only in case, diacritics or spaces are
/// counted together.
public final class SearchStatistics {
  /// The statistics of one query.
  ///
  /// @param query most frequent spelling
  /// @param searches number of searches
  /// @param empty number of searches without hits
  /// @param spellings all spellings, most frequent first
  public record Asked(String query, int searches, int empty, List<String> spellings) {}

  private static final class Group {
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private int searches;
    private int empty;

    private void add(SearchLog.Entry entry) {
      spellings.merge(Folding.oneLine(Normalizer.normalize(entry.query())), 1, Integer::sum);
      searches++;
      if (entry.total() == 0 && !entry.partial()) {
        empty++;
      }
    }

    private Asked asked() {
      var byFrequency = new ArrayList<>(spellings.entrySet());
      byFrequency.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
      var typed = byFrequency.stream().map(Map.Entry::getKey).toList();
      return new Asked(typed.getFirst(), searches, empty, typed);
    }
  }

  /// A row proposed for the table of synonyms.
  ///
  /// @param row as in `synonyms.csv`
  /// @param times how often the first was asked in vain and the other soon after
  public record Proposed(String row, int times) {}

  private final Map<String, Group> groups = new HashMap<>();
  private final RowProposals proposals = new RowProposals();
  private int searches;

  public int searches() {
    return searches;
  }

  /// Counts the searches of a log.
  ///
  /// @param name display name of the log
  /// @param refused receives each invalid line
  public void read(BufferedReader lines, String name, Consumer<String> refused) throws IOException {
    int number = 0;
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !add(line)) {
        refused.accept("%s:%d: not a line of a search log".formatted(name, number));
      }
    }
  }

  private boolean add(String line) {
    try {
      SearchLog.@Nullable Entry entry = Json.MAPPER.readValue(line, SearchLog.Entry.class);
      if (entry == null || (Object) entry.query() == null || (Object) entry.time() == null) {
        return false;
      }
      var key = Folding.plain(Folding.oneLine(Normalizer.normalize(entry.query())));
      groups.computeIfAbsent(key, _ -> new Group()).add(entry);
      proposals.add(entry);
      searches++;
      return true;
    } catch (JsonProcessingException _) {
      return false;
    }
  }

  /// Most frequent first, without searches that have no query.
  public List<Asked> frequent(int size) {
    return sorted(Comparator.comparingInt(Asked::searches), 0, size);
  }

  /// Queries without hits, most frequent first.
  public List<Asked> empty(int size) {
    return sorted(Comparator.comparingInt(Asked::empty), 1, size);
  }

  /// Rows for the table of synonyms, most frequent first.
  public List<Proposed> proposed(int size) {
    return proposals.most(size);
  }

  private List<Asked> sorted(Comparator<Asked> order, int leastEmpty, int size) {
    return groups.values().stream()
        .map(Group::asked)
        .filter(asked -> !asked.query().isEmpty() && asked.empty() >= leastEmpty)
        .sorted(order.reversed().thenComparing(Asked::query))
        .limit(size)
        .toList();
  }
}
