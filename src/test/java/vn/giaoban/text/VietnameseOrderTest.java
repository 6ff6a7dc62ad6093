package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  /// All names, sorted from another order.
  private static List<String> sorted(Comparator<String> order) {
    var names = new ArrayList<>(ORDERED);
    Collections.shuffle(names, new Random(7));
    names.sort(order);
    return names;
  }

  @Test
  void sortsNamesAsDictionariesDo() {
    assertEquals(ORDERED, sorted(VietnameseOrder.NAMES));
  }

  @Test
  void makesKeysThatSortLikeTheNames() {
    assertEquals(ORDERED, sorted(Comparator.comparing(VietnameseOrder::key)));
  }
}
