package vn.giaoban.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.dimension.UnknownValueException;
import vn.giaoban.search.period.PeriodParser;

/// Values by the names that ship with the program.
final class NamedValuesTest {
  private final QueryParser parser =
      new QueryParser(Names.standard(), new PeriodParser(Clock.systemUTC()));

  @ParameterizedTest
  @CsvSource({
    "Bà Rịa – Vũng Tàu, ba-ria-vung-tau",
    "Bà Rịa-Vũng Tàu, ba-ria-vung-tau",
    "bà rịa vũng tàu, ba-ria-vung-tau",
    "Thừa Thiên–Huế, hue",
    "Thủ đô Hà Nội, ha-noi",
    "TP Đà Nẵng, da-nang",
    "Hà Tây, ha-noi"
  })
  void readsProvincesAsTheyAreWritten(String written, String slug) {
    assertEquals(
        new Query.Value(Dimension.PROVINCE, slug), parser.parse("tinh:\"%s\"".formatted(written)));
  }

  @Test
  void readsADividedProvinceAsItsParts() {
    var parts =
        List.<Query>of(
            new Query.Value(Dimension.PROVINCE, "bac-giang"),
            new Query.Value(Dimension.PROVINCE, "bac-ninh"));
    assertEquals(new Query.Or(parts), parser.parse("tinh:\"Hà Bắc\""));
  }

  @ParameterizedTest
  @CsvSource({"Nghean, Nghệ An", "Nge An, Nghệ An", "hanoi, Hà Nội"})
  void offersTheNearestNameForAWrongOne(String typed, String name) {
    var wrong =
        assertThrows(
            QuerySyntaxException.class, () -> parser.parse("tinh:\"%s\"".formatted(typed)));
    assertEquals(name, UnknownValueException.nearest(wrong));
    assertTrue(String.valueOf(wrong.getMessage()).contains("did you mean '" + name + "'"));
  }
}
