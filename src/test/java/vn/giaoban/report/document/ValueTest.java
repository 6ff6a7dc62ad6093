package vn.giaoban.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
  @Test
  void writesNumbersAndDaysTheVietnameseWay() {
    assertEquals("1.234.567", new Value.Count(1_234_567).text());
    assertEquals("12,5 %", new Value.Share(0.125).text());
    assertEquals("100,0 %", Value.Share.of(7, 7).text());
    assertEquals("0,1 %", Value.Share.of(1, 1_000).text());
    assertEquals("05/8/2020", new Value.Day(LocalDate.of(2020, 8, 5)).text());
    assertEquals("12/02/2020", new Value.Day(LocalDate.of(2020, 2, 12)).text());
    assertEquals("01/10/2020", new Value.Day(LocalDate.of(2020, 10, 1)).text());
  }

  @Test
  void tellsAChangeInNumberAndPerCent() {
    assertEquals("+5 (+20,0 %)", new Value.Change(30, 25).text());
    assertEquals("-3 (-33,3 %)", new Value.Change(6, 9).text());
    assertEquals("-1.200 (-100,0 %)", new Value.Change(0, 1_200).text());
    assertEquals("0", new Value.Change(9, 9).text());
  }

  @Test
  void givesNoPerCentOfNothing() {
    assertEquals("+5", new Value.Change(5, 0).text());
    assertEquals("0", new Value.Change(0, 0).text());
    assertEquals("–", Value.Share.of(0, 0).text());
    assertThrows(IllegalArgumentException.class, () -> new Value.Share(Double.NaN));
  }

  @Test
  void showsALinkAsWhatItLeadsFrom() {
    assertEquals("1.104", new Value.Link(new Value.Count(1_104), "https://a.vn/?q=x").text());
  }

  @Test
  void showsWhereWordsStandBelowThem() {
    var cell = new Value.Sourced("Kiểm tra chợ", "Sở Công Thương, dòng 3", "https://a.vn/n#L3");
    assertEquals("Kiểm tra chợ\nSở Công Thương, dòng 3", cell.text());
  }

  @Test
  void keepsWordsAsEveryFileCanHoldThem() {
    assertEquals("hoà\ngiải", new Value.Text("hoa\u0300\r\ngi\u0007\u200Bải\uD800").text());
    assertEquals("Sở Tài chính", new Block.Heading(1, "I.", " Sở \n Tài\tchính ").text());
  }

  @Test
  void refusesRowsThatDoNotFitTheirColumns() {
    var columns = List.of(Block.Column.words("Chủ đề", 3), Block.Column.figures("Số", 1));
    var row = List.<Value>of(new Value.Text("Nhãn hiệu"));
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> new Block.Table("", columns, List.of(row)));
    assertTrue(String.valueOf(e.getMessage()).startsWith("a row of 1 cells under 2 columns"));
  }
}
