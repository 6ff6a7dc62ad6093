package vn.giaoban.vocabulary.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WordSetsTest {
  private final WordSets names = WordSets.read(Surnames.class, "surnames.csv");

  @Test
  void holdTheWordsOfAUse() {
    assertTrue(names.of("family").contains("nguyễn"));
    assertEquals(java.util.Set.of("văn", "thị", "hữu", "đức"), names.of("middle"));
  }

  @Test
  void refuseAUseThatTheTableDoesNotHave() {
    var failure = assertThrows(IllegalStateException.class, () -> names.of("given"));
    assertEquals("surnames.csv has no word for given", failure.getMessage());
  }
}
