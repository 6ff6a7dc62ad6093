package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;

/// Every cell of analyses of 2,000 invented notices of twelve provinces and four years, held
/// against the search that it names.
final class GeneratedCellsTest {
  private static final GeneratedCorpus CORPUS = GeneratedCorpus.of(CorpusSpec.standard(5));

  @TempDir private static Path folder;
  private static ComparedIndex compared;
  private static AnalysedIndex analysed;

  @BeforeAll
  static void open() throws IOException {
    compared = ComparedIndex.of(folder, CORPUS.notices().map(GeneratedNotice::stored));
    analysed = AnalysedIndex.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    compared.close();
    analysed.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"topic", "unit", "deadline", "word"})
  void comparesEveryProvince(String features) throws IOException {
    assertTrue(compared.check(compared.compare("features=" + features, "top=20")) > 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by=province&top=12", "line=OCOP&line=ISO"})
  void countsEveryPoint(String address) throws IOException {
    assertTrue(TrendsTest.check(analysed, address) > 90);
  }

  @Test
  void coversEveryMonth() throws IOException {
    assertTrue(CoveragesTest.check(analysed, "") >= 12 * 48);
  }
}
