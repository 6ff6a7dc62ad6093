package vn.giaoban.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;

/// Checks the promises of the generated corpus; [GeneratedExtractionTest] compares the extraction
/// with it.
class GeneratedCorpusTest {
  private static final GeneratedCorpus CORPUS = GeneratedCorpus.of(CorpusSpec.standard(7));
  private static final GeneratedCorpus MERGING = GeneratedCorpus.of(CorpusSpec.acrossMerger(7));

  private static final List<Filed> FILED = filed(CORPUS);

  private record Filed(GeneratedNotice notice, Directive directive, Origin origin) {}

  private static List<Filed> filed(GeneratedCorpus corpus) {
    var filed = new ArrayList<Filed>();
    corpus
        .notices()
        .forEach(
            notice -> {
              for (int i = 0; i < notice.origins().size(); i++) {
                var directive = notice.notice().directives().get(i);
                filed.add(new Filed(notice, directive, notice.origins().get(i)));
              }
            });
    return filed;
  }

  @Test
  void throwsTheSameDiceOnEveryJava() {
    var dice = Dice.of(1, "notice", 2);
    var thrown = List.of(dice.below(1000), dice.below(1000), dice.below(1000), dice.below(1000));
    assertEquals(List.of(865, 952, 912, 746), thrown);
  }

  @Test
  void oneSeedGivesTheSameNoticesInAnyOrder() {
    var other = GeneratedCorpus.of(CorpusSpec.standard(7));
    for (int index : List.of(1_999, 3, 700, 0)) {
      assertEquals(CORPUS.notice(index), other.notice(index));
    }
  }

  @Test
  void anotherSeedGivesAnotherCorpus() {
    var other = GeneratedCorpus.of(CorpusSpec.standard(8));
    for (int index : List.of(0, 3, 700)) {
      assertNotEquals(CORPUS.notice(index).text(), other.notice(index).text());
    }
    assertNotEquals(CORPUS.gaps(), other.gaps());
  }

  @Test
  void holdsAsManyNoticesAsAskedEachWithItsOwnId() {
    assertEquals(2_000, CORPUS.notices().map(n -> n.notice().id()).distinct().count());
    assertEquals(100, GeneratedCorpus.of(CorpusSpec.standard(7).withNotices(100)).size());
  }

  @Test
  void linesPointAtTheTextOfEachDirective() {
    var all = filed(GeneratedCorpus.of(CorpusSpec.standard(7).withNotices(100)));
    assertTrue(all.size() > 1_000, "only " + all.size());
    for (var filed : all) {
      var lines = filed.notice().text().lines().toList();
      var span = filed.directive().lines();
      var joined = String.join(" ", lines.subList(span.first() - 1, span.last()));
      assertTrue(joined.endsWith(filed.directive().text()), joined);
    }
  }

  @Test
  void silentTopicsAreNotMentioned() {
    for (var filed : FILED) {
      var notice = filed.notice().notice();
      var province = notice.placement().province();
      var silent =
          province == null ? Set.<String>of() : CORPUS.silent().getOrDefault(province, Set.of());
      assertTrue(
          filed.directive().facts().topics().stream().noneMatch(silent::contains), notice.id());
    }
    assertTrue(CORPUS.silent().values().stream().allMatch(topics -> topics.size() == 2));
  }

  @Test
  void gapsAreTheMonthsWithoutNotice() {
    var met = new HashMap<String, Set<YearMonth>>();
    CORPUS
        .notices()
        .map(GeneratedNotice::notice)
        .filter(n -> n.placement().province() != null && n.meeting().dates().period() != null)
        .forEach(
            n ->
                met.computeIfAbsent(n.placement().province(), _ -> new HashSet<>())
                    .add(YearMonth.from(n.meeting().dates().period().lastDay())));
    int gaps = 0;
    for (var entry : CORPUS.gaps().entrySet()) {
      var months = met.getOrDefault(entry.getKey(), Set.of());
      assertTrue(entry.getValue().stream().noneMatch(months::contains));
      assertEquals(48, entry.getValue().size() + months.size());
      gaps += entry.getValue().size();
    }
    assertTrue(gaps >= 12 && gaps <= 80, "gaps " + gaps);
  }

  @Test
  void chainsIssueOneMatterAgainInLaterMonths() {
    var chains = new TreeMap<String, List<Filed>>();
    for (var filed : FILED) {
      if (filed.origin().chain() != null) {
        chains.computeIfAbsent(filed.origin().chain(), _ -> new ArrayList<>()).add(filed);
      }
    }
    long long_ = chains.values().stream().filter(chain -> chain.size() >= 3).count();
    assertTrue(long_ >= 150, "chains of three and more: " + long_);
    for (var chain : chains.values()) {
      assertEquals(1, chain.stream().map(f -> f.origin().matter()).distinct().count());
      assertEquals(1, chain.stream().map(f -> f.directive().facts().units()).distinct().count());
      assertEquals(
          chain.size(), chain.stream().map(f -> f.notice().notice().id()).distinct().count());
    }
  }

  @Test
  void nearMissesShareTheUnitOfAChainButNotItsMatter() {
    var matters = new HashMap<String, String>();
    FILED.stream()
        .map(Filed::origin)
        .filter(origin -> origin.chain() != null)
        .forEach(origin -> matters.put(origin.chain(), origin.matter()));
    var near = FILED.stream().filter(f -> f.origin().nearTo() != null).toList();
    assertTrue(near.size() >= 200, "near misses " + near.size());
    for (var filed : near) {
      assertNotEquals(matters.get(filed.origin().nearTo()), filed.origin().matter());
    }
  }

  @Test
  void plantedWordsMarkTheirProvince() {
    var own = new HashMap<String, Integer>();
    var others = new HashMap<String, Integer>();
    for (var filed : FILED) {
      var words = filed.origin().planted();
      var province = filed.notice().path().replaceFirst("/.*", "");
      if (words != null && CORPUS.planted().containsKey(province)) {
        assertTrue(filed.directive().text().contains(words));
        boolean home = words.equals(CORPUS.planted().get(province));
        (home ? own : others).merge(words, 1, Integer::sum);
      }
    }
    CORPUS
        .planted()
        .values()
        .forEach(
            words ->
                assertTrue(
                    own.getOrDefault(words, 0) > 20 * others.getOrDefault(words, 0) + 50, words));
  }

  @Test
  void provincesMergedAwayFallSilentWithTheMerger() {
    var merger = YearMonth.of(2025, 7);
    var after =
        MERGING
            .notices()
            .map(GeneratedNotice::notice)
            .filter(
                n ->
                    n.meeting().dates().metOn() != null
                        && !YearMonth.from(n.meeting().dates().metOn()).isBefore(merger))
            .toList();
    assertTrue(after.size() > 300, "since the merger " + after.size());
    assertTrue(
        after.stream()
            .filter(n -> n.placement().province() != null)
            .allMatch(n -> Objects.equals(n.placement().province(), n.placement().provinceNow())));
    assertTrue(MERGING.notices().anyMatch(n -> n.path().startsWith("tien-giang/2025")));
  }

  @Test
  void someNoticesTellNeitherDateNorProvince() {
    var undated =
        CORPUS
            .notices()
            .filter(n -> n.notice().directives().getFirst().day().dateBasis() == DateBasis.NONE);
    assertTrue(undated.count() >= 20);
    assertTrue(
        CORPUS.notices().filter(n -> n.notice().placement().province() == null).count() >= 25);
  }

  @Test
  void wordsAreManyEnoughToCount() {
    var objects = new HashSet<String>();
    var pairs = new HashSet<String>();
    for (var filed : FILED.subList(0, 8_000)) {
      objects.add(filed.origin().matter());
      var words = Folding.exact(filed.directive().text()).split("[^\\p{L}]+", -1);
      for (int i = 1; i < words.length; i++) {
        pairs.add(words[i - 1] + " " + words[i]);
      }
    }
    assertTrue(pairs.size() >= 4_000, "pairs " + pairs.size());
    assertTrue(objects.size() >= 2_000, "matters " + objects.size());
  }

  @Test
  void noDirectiveIsSaidTwiceInOneNotice() {
    var twice = new HashMap<String, Integer>();
    for (var filed : FILED) {
      twice.merge(filed.notice().path() + filed.directive().text(), 1, Integer::sum);
    }
    assertFalse(twice.values().stream().anyMatch(times -> times > 1));
  }
}
