package vn.giaoban.vocabulary.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.text.Folding;

class WordNumbersTest {
  private final WordIds verbs = new WordIds();
  private final WordIds names = new WordIds();

  @Test
  void tellsTheIdOfAWordInEachTable() {
    int give = verbs.add("giao");
    int see = verbs.add("xem");
    int traffic = names.add("giao");
    var numbers = new WordNumbers(List.of(verbs, names), Folding::plain);
    int[] words = {numbers.of("giao", 0, 4), numbers.of("xem xét", 0, 3), numbers.of("đi", 0, 2)};
    assertArrayEquals(new int[] {give, see, WordIds.UNKNOWN}, numbers.ids(verbs, words));
    assertArrayEquals(
        new int[] {traffic, WordIds.UNKNOWN, WordIds.UNKNOWN}, numbers.ids(names, words));
    assertNull(numbers.ids(new WordIds(), words));
  }

  @Test
  void numbersAWordWithoutItsMarksToo() {
    int road = names.add("đường");
    names.put("đàng", road);
    var numbers = new WordNumbers(List.of(names), Folding::plain);
    int plain = numbers.of("duong", 0, 5);
    assertNotEquals(WordIds.UNKNOWN, plain);
    int[] words = {plain, numbers.of("đường", 0, 5), numbers.of("đàng", 0, 4)};
    assertArrayEquals(new int[] {WordIds.UNKNOWN, road, road}, numbers.ids(names, words));
    assertEquals(WordIds.UNKNOWN, numbers.of("lộ", 0, 2));
  }
}
