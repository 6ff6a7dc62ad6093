package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.Origin;
import vn.giaoban.search.Page;

/// Follow-ups of an invented corpus whose chains are known, and of the notices of `corpus/`.
class GeneratedFollowUpsTest {
  private static final GeneratedCorpus CORPUS =
      GeneratedCorpus.of(
          new CorpusSpec(
              11, 400, List.of("nghe-an", "dong-thap", "lao-cai"), YearMonth.of(2019, 1), 48));
  private static final Map<String, Origin> ORIGINS = new HashMap<>();

  /// By true chain its dated directives of a known body.
  private static final Map<String, List<String>> KNOWN = new TreeMap<>();

  @TempDir private static Path folder;
  private static FilledIndex index;
  private static FollowUpAnalyzer followUps;

  @BeforeAll
  static void fill() throws IOException {
    index = FilledIndex.of(folder, CORPUS);
    followUps = new FollowUpAnalyzer(index.searcher());
    CORPUS
        .notices()
        .forEach(
            notice -> {
              var directives = notice.notice().directives();
              for (int i = 0; i < directives.size(); i++) {
                var origin = notice.origins().get(i);
                ORIGINS.put(directives.get(i).id(), origin);
                if (origin.chain() != null
                    && directives.get(i).date() != null
                    && notice.notice().placement().province() != null) {
                  KNOWN
                      .computeIfAbsent(
                          origin.chain() + "|" + origin.matter(), _ -> new ArrayList<>())
                      .add(directives.get(i).id());
                }
              }
            });
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<Chain> all(String address, int times) throws IOException {
    var chains = new ArrayList<Chain>();
    String after = null;
    do {
      var page =
          followUps.analyze(
              new FollowUpsRequest(FilledIndex.selection(address), times, new Page(1_000, after)));
      chains.addAll(page.chains());
      after = page.next();
    } while (after != null);
    return chains;
  }

  /// Of the neighbours in a found chain, those of one true chain, and those of two; accidents with
  /// the same matter are left out.
  @Test
  void findsTheKnownChains() throws IOException {
    var chainOf = new HashMap<String, String>();
    int right = 0;
    int wrong = 0;
    for (var chain : all("", 2)) {
      var members = chain.occurrences();
      members.forEach(member -> chainOf.put(member.id(), chain.id()));
      for (int i = 1; i < members.size(); i++) {
        var earlier = origin(members.get(i - 1).id());
        var later = origin(members.get(i).id());
        boolean same = earlier.chain() != null && earlier.chain().equals(later.chain());
        right += same ? 1 : 0;
        wrong += !same && !earlier.matter().equals(later.matter()) ? 1 : 0;
      }
    }
    int links = 0;
    int found = 0;
    for (var known : KNOWN.values()) {
      for (int i = 1; i < known.size(); i++) {
        links++;
        var chain = chainOf.get(known.get(i));
        found += chain != null && chain.equals(chainOf.get(known.get(i - 1))) ? 1 : 0;
      }
    }
    System.out.printf(
        "follow-ups, generated: %d right, %d wrong, %d of %d known found%n",
        right, wrong, found, links);
    assertTrue(found >= 0.94 * links, "recall " + found + " of " + links);
    assertTrue(right >= 0.9 * (right + wrong), "precision " + right + ", wrong " + wrong);
  }

  private static Origin origin(String id) {
    return ORIGINS.getOrDefault(id, new Origin(null, 0, null, "", null));
  }

  @Test
  void everyCellIsTheTotalOfItsSearch() throws IOException {
    for (var address : List.of("period=2020-Q3&province=nghe-an", "q=hồ sơ&unit=van-phong")) {
      var answer =
          followUps.analyze(
              new FollowUpsRequest(FilledIndex.selection(address), 2, Page.first(1_000)));
      assertTrue(answer.total() > 3, address);
      for (var part : List.of(answer.selected(), answer.withoutBody(), answer.withoutDate())) {
        assertEquals(index.total(part.search()), part.count(), part.search());
      }
      for (var chain : answer.chains()) {
        check(chain);
      }
    }
  }

  private static void check(Chain chain) throws IOException {
    long times = 0;
    for (var search : chain.searches()) {
      times += index.total(search);
    }
    assertEquals(chain.times(), times, chain.id());
    long selected = 0;
    for (var search : chain.selectedSearches()) {
      selected += index.total(search);
    }
    assertEquals(chain.selected(), selected, chain.id());
    assertTrue(selected > 0, chain.id());
  }

  @Test
  void theNoticesReceivedHaveNothingIssuedAgain(@TempDir Path received) throws IOException {
    try (var five = FilledIndex.ofCorpus(Path.of("corpus"), received)) {
      var answer =
          new FollowUpAnalyzer(five.searcher())
              .analyze(new FollowUpsRequest(FilledIndex.selection(""), 2, Page.first(20)));
      assertEquals(List.of(), answer.chains());
      assertEquals(index(five, answer.selected()), answer.selected().count());
      assertEquals(index(five, answer.withoutBody()), answer.withoutBody().count());
      assertEquals(index(five, answer.withoutDate()), answer.withoutDate().count());
    }
  }

  private static long index(FilledIndex five, FollowUpsAnswer.Part part) throws IOException {
    return five.total(part.search());
  }
}
