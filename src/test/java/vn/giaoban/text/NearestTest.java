package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("province", "period", "query", "Văn phòng", "file");

  @ParameterizedTest
  @CsvSource({
    "provice, province",
    "Peroid, period",
    "qeury, query",
    "van fong, Văn phòng",
    "fle, file"
  })
  void findsWhatIsMeant(String typed, String meant) {
    assertEquals(meant, Nearest.of(typed, KNOWN));
  }

  @Test
  void findsNothingForAnotherWord() {
    assertNull(Nearest.of("note", KNOWN));
    assertNull(Nearest.of("", KNOWN));
    assertNull(Nearest.of("query", List.of()));
  }
}
