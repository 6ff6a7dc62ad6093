package vn.giaoban.analytics.compare;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.StandingIndexes;
import vn.giaoban.search.dimension.Dimension;

/// A comparison of the five notices of `corpus/`.
@ExtendWith(StandingIndexes.Resolver.class)
final class CorpusComparisonTest {
  private static ComparedIndex index;

  @BeforeAll
  static void open(StandingIndexes indexes) {
    index = new ComparedIndex(indexes.ofCorpus());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=200",
        "features=unit",
        "features=deadline",
        "features=word&size=50",
        "by=provinceNow&features=unitText",
        "by=unit&features=topic",
        "by=topic&features=province",
        "by=date&features=kind&kind=directive&kind=assessment",
        "by=chair&features=type",
        "by=agency&features=date",
        "by=deadline&features=with",
        "q=báo cáo",
        "q=bao cao&features=word",
        "q=báo cáo OR kế hoạch&features=word",
        "q=tham mưu -báo cáo&features=unit",
        "q=donvi:van-phong OR chude:iso&features=word",
        "topic=ke-hoach-bao-cao&topic=thanh-tra-kiem-tra&topic=-iso",
        "unit=-none&by=unit&features=word",
        "province=nghe-an&province=dong-thap&groups=binh-thuan&groups=nghe-an",
        "date=2020&by=date&groups=2020-Q3&groups=2020-08&groups=2021&features=topic",
        "period=2020-Q3r&features=word",
        "from=2021&values=ocop&values=iso",
        "kind=assessment",
        "q=kieu:assessment",
        "q=không có gì như thế này",
        "period=1999&groups=none&groups=hue",
      })
  void givesTheTotalOfEverySearch(String query) throws IOException {
    index.check(index.compare(query.split("&", -1)));
  }

  @Test
  void comparesEveryDimensionWithEveryOther() throws IOException {
    for (var by : Dimension.values()) {
      for (var features : Dimension.values()) {
        if (by != features) {
          var comparison =
              index.compare("by=" + by.apiName(), "features=" + features.apiName(), "size=5");
          assertTrue(index.check(comparison) > 0, by + " " + features);
        }
      }
    }
  }

  /// Nghệ An has 9 directives of 45 on conferences and training, the others 1 of 64: α = 1000/109;
  /// (9 + α) / (45 + 100 - 9 - α) = 0.143302, (1 + α) / (64 + 100 - 1 - α) = 0.066142; δ =
  /// 0.773150, σ² = 1 / (9 + α) + 1 / (1 + α) = 0.153309, z = 1.974599.
  @Test
  void measuresAsByHand() throws IOException {
    var comparison = index.compare("values=hoi-nghi-tap-huan", "groups=Nghệ An");
    var cell = comparison.groups().getFirst().cells().getFirst();
    assertEquals(
        List.of(9L, 45L, 1L, 64L),
        List.of(cell.directives(), cell.of(), cell.restDirectives(), cell.restOf()));
    assertEquals(0.773150, requireNonNull(cell.logOdds()), 1e-5);
    assertEquals(1.974599, requireNonNull(cell.z()), 1e-5);
    assertEquals(Comparison.Mark.MORE, cell.mark());
    assertEquals(10.0 / 109, requireNonNull(comparison.columns().getFirst().indexShare()), 1e-12);
  }

  @Test
  void saysWhatItCounted() throws IOException {
    var comparison = index.compare("period=2020-Q3r", "size=3");
    assertEquals("2020-06-15", String.valueOf(comparison.days().first()));
    assertEquals("2020-09-14", String.valueOf(comparison.days().last()));
    assertEquals(3, comparison.columns().size());
    assertTrue(comparison.featuresLeftOut() > 0);
    assertEquals(1, index.compare().assessmentsLeftOut());
    assertEquals(0, index.compare("kind=assessment").assessmentsLeftOut());
    assertEquals(1, index.compare("kind=assessment").total().directives());
    assertEquals(0, index.compare("q=kieu:assessment").assessmentsLeftOut());
  }

  @Test
  void showsALongerPhraseOnce() throws IOException {
    var words = index.compare("features=word", "groups=nghe-an").groups().getFirst().cells();
    var found = words.stream().map(Comparison.Cell::value).toList();
    assertTrue(found.contains("trên địa bàn"), found.toString());
    assertTrue(found.stream().noneMatch(word -> word.equals("địa bàn") || word.equals("bàn")));
  }
}
