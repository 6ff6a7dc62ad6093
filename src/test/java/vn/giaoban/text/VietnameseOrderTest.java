package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class VietnameseOrderTest {
  private static final List<String> ORDERED =
      List.of(
          "An Giang",
          "Bạc Liêu",
          "Bắc Giang",
          "Bắc Kạn",
          "Bắc Ninh",
          "Cao Bằng",
          "Cần Thơ",
          "Dương",
          "Đà Nẵng",
          "Đồng Tháp",
          "Hà Nội",
          "Phòng 2",
          "Phòng 10",
          "Thái Bình",
          "Thanh Hóa",
          "Yên Bái");

  @Test
  void sortsNamesAsDictionariesDo() {
    var shuffled = new ArrayList<>(ORDERED);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(VietnameseOrder.NAMES);
    assertEquals(ORDERED.stream().sorted(VietnameseOrder.NAMES).toList(), shuffled);
    assertTrue(before("Bạc Liêu", "Bắc Giang"));
    assertTrue(before("Cao Bằng", "Cần Thơ"));
    assertTrue(before("Dương", "Đà Nẵng"));
    assertTrue(before("Phòng 2", "Phòng 10"));
  }

  private static boolean before(String one, String other) {
    return VietnameseOrder.NAMES.compare(one, other) < 0;
  }

  @Test
  void makesKeysThatSortLikeTheNames() {
    assertEquals(
        ORDERED.stream().sorted(VietnameseOrder.NAMES).toList(),
        ORDERED.stream().sorted(Comparator.comparing(VietnameseOrder::key)).toList());
  }
}
