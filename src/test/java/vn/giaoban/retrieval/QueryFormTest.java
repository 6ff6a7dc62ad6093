package vn.giaoban.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.giaoban.text.Folding;

final class QueryFormTest {
  private static final String TEXT = "Đường sắt nào chạy qua Huế năm 1908? ".repeat(100);

  private static String form(QueryForm form) {
    return form.of(TEXT, new SplittableRandom(1));
  }

  @Test
  void changesHowMarksAreTyped() {
    assertEquals("Đu\u031Bo\u031B\u0300ng", form(QueryForm.DECOMPOSED).substring(0, 8));
    assertEquals("duong sat nao", form(QueryForm.UNMARKED).substring(0, 13));
  }

  @Test
  void mismarksOneSyllableInTen() {
    var mismarked = form(QueryForm.MISMARKED);
    assertEquals(Folding.plain(TEXT), Folding.plain(mismarked));
    var typed = TEXT.split(" ", -1);
    var wrong = mismarked.split(" ", -1);
    int errors = 0;
    for (int i = 0; i < typed.length; i++) {
      errors += typed[i].equals(wrong[i]) ? 0 : 1;
    }
    assertEquals(70, errors, 20, "of 700 markable and 100 others");
    assertEquals(mismarked, form(QueryForm.MISMARKED));
  }
}
