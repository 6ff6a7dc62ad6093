package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.compare.ComparedIndex;
import vn.giaoban.analytics.series.CoveragesTest;
import vn.giaoban.analytics.series.TrendsTest;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.json.Json;

/// Analyses of empty and tiny indexes: every figure is a number or absent.
final class FewNoticesTest {
  @TempDir private Path folder;

  private static void check(Object answer) {
    var json = Json.line(answer);
    assertFalse(json.contains("NaN") || json.contains("Infinity"), json);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void givesNumbersAlone(int notices) throws IOException {
    var corpus = GeneratedCorpus.of(CorpusSpec.standard(5).withNotices(2));
    try (var index =
        FilledIndex.of(folder, corpus.notices().limit(notices).map(GeneratedNotice::stored))) {
      var compared = new ComparedIndex(index);
      for (var selection : List.of("kind=directive", "q=khongcogi", "period=1999", "size=1")) {
        for (var features : List.of("topic", "unit", "deadline", "word")) {
          for (var by : List.of("province", "agency", "date")) {
            var comparison = compared.compare("by=" + by, "features=" + features, selection);
            compared.check(comparison);
            check(comparison);
          }
        }
      }
      for (var selection : List.of("q=khongcogi", "period=1999", "step=year")) {
        check(TrendsTest.trend(index, selection));
        check(TrendsTest.trend(index, "by=topic&" + selection));
      }
      check(CoveragesTest.coverage(index, ""));
      check(CoveragesTest.coverage(index, "period=1999"));
    }
  }
}
