package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.TestLength;
import vn.giaoban.analytics.compare.ComparedIndex;
import vn.giaoban.analytics.series.CoveragesTest;
import vn.giaoban.analytics.series.TrendsTest;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;

/// Checks every cell of analyses of 300 or 2,000 generated notices, of twelve provinces and four
/// years, against its search.
@ExtendWith(StandingIndexes.Resolver.class)
final class GeneratedCellsTest {
  private static final GeneratedCorpus CORPUS =
      GeneratedCorpus.of(CorpusSpec.standard(5).withNotices(TestLength.of(300, 2_000)));

  private static FilledIndex index;

  @BeforeAll
  static void open(StandingIndexes indexes) {
    index = indexes.of(CORPUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"topic", "unit", "deadline", "word"})
  void comparesEveryProvince(String features) throws IOException {
    var compared = new ComparedIndex(index);
    assertTrue(compared.check(compared.compare("features=" + features, "top=20")) > 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by=province&top=12", "line=OCOP&line=ISO"})
  void countsEveryPoint(String address) throws IOException {
    assertTrue(TrendsTest.check(index, address) > 90);
  }

  @Test
  void coversEveryMonth() throws IOException {
    assertTrue(CoveragesTest.check(index, "") >= 12 * 48);
  }
}
