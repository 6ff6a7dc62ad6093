package vn.giaoban.cli.option;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlyOptionTest {
  private static final EarlyOption OPTION = new EarlyOption("--lang");

  @Test
  void isTakenInBothFormsAsFarAsOptionsGo() {
    String[] args = {"--lang", "vi", "search", "--lang=en", "--", "--lang", "de"};
    assertEquals(List.of("vi", "en"), OPTION.given(args));
    assertArrayEquals(new String[] {"search", "--", "--lang", "de"}, OPTION.others(args));
  }

  @Test
  void mayLackItsValue() {
    assertEquals(Arrays.asList("vi", null), OPTION.given("--lang=vi", "--lang"));
    assertArrayEquals(new String[] {"search"}, OPTION.others("search", "--lang"));
  }
}
