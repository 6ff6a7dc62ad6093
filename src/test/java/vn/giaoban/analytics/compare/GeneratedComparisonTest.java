package vn.giaoban.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.analytics.StandingIndexes;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.vocabulary.Provinces;

/// Comparisons of a generated corpus with known silent topics, months without meetings and
/// distinctive words.
@ExtendWith(StandingIndexes.Resolver.class)
final class GeneratedComparisonTest {
  private static final GeneratedCorpus CORPUS =
      GeneratedCorpus.of(CorpusSpec.standard(5).withNotices(300));

  private static ComparedIndex index;

  @BeforeAll
  static void open(StandingIndexes indexes) {
    index = new ComparedIndex(indexes.of(CORPUS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "features=unit&top=5",
        "features=deadline&period=2020",
        "by=unit&features=topic&top=20&size=30",
        "by=topic&features=word&size=5",
        "features=word",
        "q=ke hoach&features=word&size=5",
        "q=kế hoạch&features=word&size=5&topic=ke-hoach-bao-cao&topic=van-ban",
        "by=provinceNow&features=unitText&q=\"báo cáo\"",
      })
  void givesTheTotalOfEverySearch(String query) throws IOException {
    var comparison = index.compare(query.isEmpty() ? new String[0] : query.split("&", -1));
    assertTrue(index.check(comparison) > 0);
  }

  @Test
  void findsWhoIsSilentThoughTheyMet() throws IOException {
    assertEquals(12, CORPUS.silent().size());
    for (var silent : CORPUS.silent().entrySet()) {
      for (var topic : silent.getValue()) {
        var comparison = index.compare("groups=" + silent.getKey(), "values=" + topic);
        var group = comparison.groups().getFirst();
        assertEquals(Comparison.State.SILENT, group.cells().getFirst().state());
        assertTrue(group.noticesHeld() != null && group.noticesHeld() > 0);
      }
    }
  }

  @Test
  void findsWhoDidNotMeet() throws IOException {
    int checked = 0;
    for (var gaps : CORPUS.gaps().entrySet()) {
      for (var month : gaps.getValue().stream().limit(3).toList()) {
        var comparison = index.compare("groups=" + gaps.getKey(), "period=" + month, "values=ocop");
        assertEquals(Comparison.State.NOT_MET, comparison.groups().getFirst().state());
        checked++;
      }
    }
    assertTrue(checked >= 12);
  }

  @Test
  void findsTheWordsThatArePlanted() throws IOException {
    var comparison = index.compare("features=word");
    assertTrue(comparison.groups().size() >= CORPUS.planted().size());
    for (var group : comparison.groups()) {
      var planted = CORPUS.planted().get(group.value());
      if (planted != null) {
        var first = group.cells().stream().map(Comparison.Cell::value).toList();
        assertTrue(
            first.stream().limit(5).anyMatch(word -> word.contains(planted)),
            group.value() + " " + planted + " " + first);
      }
    }
  }

  @Test
  void joinsTheProvincesThatWereMerged(@TempDir Path folder) throws IOException {
    var merging = GeneratedCorpus.of(CorpusSpec.acrossMerger(5).withNotices(300));
    try (var across = new ComparedIndex(FilledIndex.of(folder, merging))) {
      var before = across.compare("top=63");
      assertEquals("crosses-merger", before.warnings().getFirst().kind());
      var now = across.compare("by=provinceNow", "top=63");
      assertTrue(across.check(now) > 0 && now.warnings().isEmpty());
      for (var group : now.groups()) {
        var parts = Provinces.standard().partsOf(group.value());
        var joined = group.joins().stream().map(Comparison.Named::value).toList();
        assertEquals(parts.size() < 2 ? List.of() : parts, joined);
        long directives =
            before.groups().stream()
                .filter(one -> one.value().equals(group.value()) || parts.contains(one.value()))
                .mapToLong(Comparison.Group::directives)
                .sum();
        assertEquals(directives, group.directives(), group.value());
      }
    }
  }
}
