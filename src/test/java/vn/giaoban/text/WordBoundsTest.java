package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;

final class WordBoundsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{Nd}]+(?:(?:(?<=\\p{Nd})[.,;'‘’](?=\\p{Nd})|(?<=\\p{L})['‘’](?=\\p{L}))[\\p{L}\\p{M}\\p{Nd}]+)*");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trước 31.12.2025; trước|31|12|2025",
        "1.234,5 ha; 1|234|5|ha",
        "huyện M'Đrắk, xã R’lấp; huyện|M|Đrắk|xã|R|lấp",
        "P.QLCN, KH&CN 5m²; P|QLCN|KH|CN|5m",
        "e\u0302\u0301m co\u0323; e\u0302\u0301m|co\u0323",
        "… – §; ''",
      })
  void splitsNumbersAndNames(String text, String words) {
    assertEquals(words, String.join("|", WordBounds.of(text).words()));
  }

  @Test
  void adjoinOnlyAcrossOneSpace() {
    var words = WordBounds.of("Sở Y tế,  các sở");
    assertTrue(words.adjoins(0) && words.adjoins(1) && words.adjoins(3));
    assertEquals(List.of(false, false, false), Stream.of(-1, 2, 4).map(words::adjoins).toList());
  }

  @ParameterizedTest
  @CsvSource({"KH&CN, 1", "KH & CN, 1", "A & B&C d, 2", "KH  & CN, 0", "'KH, CN', 0"})
  void joinsAtAmpersands(String text, int last) {
    assertEquals(last, WordBounds.of(text).lastOfCompound(0));
  }

  @Test
  void areTheRunsOfLettersAndDigitsOfNotices() throws IOException {
    for (var text : texts()) {
      assertEquals(runs(WORD, text), WordBounds.of(text).words());
      assertEquals(
          runs(TOKEN, text), Syllables.of(text).stream().map(Syllables.Token::text).toList());
    }
  }

  private static List<String> runs(Pattern shape, String text) {
    return shape.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> texts() throws IOException {
    try (var corpus = Files.list(Path.of("corpus"));
        var golden = Files.list(Path.of("src/test/resources/golden"))) {
      var files = Stream.concat(corpus, golden.map(folder -> folder.resolve("input.txt")));
      var notices = files.filter(Files::isRegularFile).map(WordBoundsTest::read).toList();
      assertTrue(notices.size() > 40, "most notices are missing");
      var invented = GeneratedCorpus.of(CorpusSpec.standard(12)).notices();
      return Stream.concat(notices.stream(), invented.limit(100).map(notice -> notice.text()))
          .map(Normalizer::normalize)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void keepsTheTokenThatWordsArePartsOf() {
    var words = WordBounds.of("ngày 31.12 tại xã H'leo");
    assertEquals(2, words.lastOfToken(1));
    assertEquals(3, words.lastOfToken(3));
    assertEquals(6, words.lastOfToken(5));
  }
}
