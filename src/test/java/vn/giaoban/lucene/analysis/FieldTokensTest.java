package vn.giaoban.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

final class FieldTokensTest {
  private static List<String> pairs(String text) throws IOException {
    var pairs = new ArrayList<String>();
    try (var analyzer = new VietnameseAnalyzer();
        var stream = analyzer.tokenStream(Fields.PAIRS, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        pairs.add(term.toString());
      }
      stream.end();
    }
    return pairs;
  }

  @Test
  void joinsNeighboursWithoutMarks() throws IOException {
    assertEquals(List.of("so huu", "huu tri", "tri tue"), pairs("Sở hữu trí tuệ"));
    assertEquals(List.of(), pairs("Sở"));
    assertEquals(List.of(), pairs(""));
  }

  @Test
  void passesOverCompounds() throws IOException {
    assertEquals(List.of("296 kh", "kh ubnd", "ubnd ngay"), pairs("296/KH-UBND ngày"));
  }
}
