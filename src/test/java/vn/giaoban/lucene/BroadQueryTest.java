package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.giaoban.search.QueryTooBroadException;

/// Queries that expand to very many wordings.
class BroadQueryTest {
  private static final String PHRASE = "\"TĐC TĐC TĐC TĐC\" ";

  @Test
  void refusesMoreWordsThanItSeeks() throws IOException {
    try (var index = TestIndex.of("Chi cục TĐC")) {
      var query = PHRASE.repeat(2_000 / PHRASE.length());
      var refused = assertThrows(QueryTooBroadException.class, () -> index.search(query));
      assertEquals(
          "with its synonyms the query stands for more than 32768 words; \"=\" before a word or phrase"
              + " leaves its synonyms out",
          refused.getMessage());
      assertThrows(QueryTooBroadException.class, () -> index.search("OCOP OR (" + query + ")"));
    }
  }

  @Test
  void seeksAsManyWordsAsAnybodyWrites() throws IOException {
    try (var index = TestIndex.of("Chi cục TĐC TĐC TĐC TĐC")) {
      assertEquals(1, index.search(PHRASE.repeat(4)).total());
      assertEquals(1, index.search(("=" + PHRASE).repeat(2_000 / (PHRASE.length() + 1))).total());
      assertEquals(1, index.search("TĐC ".repeat(500)).total());
    }
  }
}
