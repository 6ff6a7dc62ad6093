package vn.giaoban.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryWordTest {
  /// Letters of other scripts, decomposed, joined, wide and compatible ones, tone marks in both
  /// places.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoà bình, thuỷ lợi, quý HÒA",
        "quy\u0301 Ⅳ, hoa\u0300 gia\u0309i",
        "\uFB01nal, ２０２４, 30ºC, İstanbul, ΟΔΟΣ",
        "CО2 R’lấp Ea H'leo ẩn\u200Ddanh",
        "𝐀𝐁 Straße Đắk Lắk",
      })
  void isWhatTheIndexHolds(String text) throws IOException {
    var words = QueryWord.of(text);
    assertEquals(words.stream().map(QueryWord::exact).toList(), terms(Fields.EXACT, text));
    assertEquals(words.stream().map(QueryWord::plain).toList(), terms(Fields.PLAIN, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quý Ⅳ", "quý IV", "QUÝ ⅳ", "quy\u0301 iv"})
  void isTheSameForWhatIsCompatible(String text) {
    var words = QueryWord.of(text);
    assertEquals(List.of("quý", "iv"), words.stream().map(QueryWord::exact).toList());
    assertEquals(List.of("quy", "iv"), words.stream().map(QueryWord::plain).toList());
  }

  private static List<String> terms(String field, String text) throws IOException {
    var terms = new ArrayList<String>();
    try (var analyzer = new VietnameseAnalyzer();
        var stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
