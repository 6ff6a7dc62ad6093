package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"2", "- 2 -", "– 2 –", "Trang 2", "trang 2/5", "2/5", "Page 2 of 5", "| 2 |"})
  void takesPageNumbersOut(String number) {
    assertEquals(
        List.of("Rà soát hồ sơ", "còn tồn."), kept("Rà soát hồ sơ\n" + number + "\ncòn tồn.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "15/9/2020", "2020", "5/2", "2 phòng", "10%"})
  void leavesOtherNumbers(String number) {
    assertEquals(
        List.of("Rà soát hồ sơ.", number, "Gửi lịch."),
        kept("Rà soát hồ sơ.\n" + number + "\nGửi lịch.\n"));
  }

  @Test
  void leavesADateThatWasWrapped() {
    assertEquals(List.of("xong trước ngày", "3/9", "tới."), kept("xong trước ngày\n3/9\ntới.\n"));
  }

  @Test
  void takesARunningHeaderOutAtPageBreaks() {
    assertEquals(
        List.of("Rà soát hồ sơ.", "Gửi lịch.", "Hết."),
        kept(
            """
            Rà soát hồ sơ.
            2
            Thông báo giao ban Sở
            Gửi lịch.
            3
            Thông báo giao ban Sở
            Hết.
            """));
  }

  @Test
  void takesARunningHeaderOutOfASentence() {
    assertEquals(
        List.of("Rà soát hồ sơ", "còn tồn và gửi", "về Văn phòng."),
        kept(
            """
            Rà soát hồ sơ
            Thông báo giao ban Sở
            còn tồn và gửi
            Thông báo giao ban Sở
            về Văn phòng.
            """));
  }

  @Test
  void leavesWhatAListSaysTwice() {
    var text = "Văn phòng Sở\n- Gửi lịch.\nThanh tra Sở\n- Gửi lịch.\nVăn phòng Sở\n- Lập sổ.\n";
    assertEquals(text.lines().toList(), kept(text));
  }

  @Test
  void saysWhereAPageWasBroken() {
    var lines = PageFurniture.remove(Reading.lines("Rà soát\n2\nhồ sơ.\nGửi.\n"));
    assertEquals(List.of(false, true, false), lines.stream().map(SourceLine::break_).toList());
  }

  private static List<String> kept(String text) {
    return PageFurniture.remove(Reading.lines(text)).stream().map(SourceLine::string).toList();
  }
}
