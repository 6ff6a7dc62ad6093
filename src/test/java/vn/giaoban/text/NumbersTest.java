package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final Numbers VI = Numbers.VIETNAMESE;
  private static final Numbers EN = new Numbers(Locale.ENGLISH);

  @Test
  void setThePercentSignOffInVietnameseAlone() {
    assertEquals("28,1 %", VI.percent(0.281));
    assertEquals("1.250,0 %", VI.percent(12.5));
    assertEquals("28.1%", EN.percent(0.281));
    assertEquals("28,1 %", new Numbers(Locale.of("vi")).percent(0.281));
  }

  @Test
  void roundHalvesUp() {
    assertEquals("6,3 %", VI.percent(4 / 64.0));
    assertEquals("0,13", VI.decimal(0.125, 2));
    assertEquals("2,35", VI.significant(2.345, 3));
    assertEquals("-6,3 %", VI.percent(-4 / 64.0));
  }

  @Test
  void tellAChangeWithItsShareOfWhatThereWas() {
    assertEquals("+5 (+20,0 %)", VI.change(30, 25));
    assertEquals("-1.200 (-100,0 %)", VI.change(0, 1_200));
    assertEquals("+7", VI.change(7, 0));
    assertEquals("0", VI.change(7, 7));
    assertEquals("+5 (+20.0%)", EN.change(30, 25));
  }

  @Test
  void countInRomanNumeralsToo() {
    assertEquals("IV", Numbers.roman(4));
  }
}
