package vn.giaoban.search.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exchanges between two wordings, and whether they are the same directive.
class WordingSimilarityTest {
  private static final List<String> COMMON =
      List.of("Kiểm tra đề tài tại huyện", "Thực hiện Chỉ thị về đề tài", "Xây dựng quy chế ở xã");

  @ParameterizedTest
  @CsvSource({
    "sau rieng | thit trau, Kiểm tra đề tài về sầu riêng, Kiểm tra đề tài về thịt trâu",
    "bac ha | ha quang, Kiểm tra tại huyện Bắc Hà, Kiểm tra tại huyện Hà Quảng",
    "o xa |, Kiểm tra sầu riêng ở xã, Kiểm tra sầu riêng",
    "'', Kiểm tra 12 cân ô tô, Kiểm tra 08 cân ô tô",
    "| kiem tra, '', Kiểm tra",
  })
  void laysWordingsSideBySide(String gaps, String a, String b) {
    var left = Wording.of(a);
    var right = Wording.of(b);
    var numbers = new WordNumbers();
    var found =
        Alignment.gaps(numbers.add(left).syllables(), numbers.add(right).syllables()).stream()
            .map(
                gap ->
                    String.join(" ", left.syllables().subList(gap.start(), gap.end()))
                        + " | "
                        + String.join(
                            " ", right.syllables().subList(gap.otherStart(), gap.otherEnd())))
            .collect(Collectors.joining("; "));
    assertEquals(gaps, found.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "false, Kiểm tra đề tài về sầu riêng, Kiểm tra đề tài về thịt trâu",
    "false, 'Kiểm tra, ưu tiên huyện Sa Pa, báo cáo', 'Kiểm tra, ưu tiên huyện Cao Lãnh'",
    "false, Thực hiện Chỉ thị số 15/CT-UBND, Thực hiện Chỉ thị số 08/CT-UBND",
    "false, Kiểm tra 12 tiệm vàng ở xã, Kiểm tra cửa hàng gas ở xã",
    "true, Kiểm tra đề tài về sầu riêng, Kiểm tra đề tài về giống sầu riêng Ri6",
    "true, 'Hoàn thiện hồ sơ quyết toán đề tài về giống sầu riêng, báo cáo Sở', 'Hoàn thiện hồ sơ quyết toán đề tài về giống sầu riêng, bảo đảm thiết thực'",
    "true, Trình Đảng ủy bổ sung quy hoạch, Bổ sung quy hoạch trình Đảng ủy",
    "true, Tiếp tục kiểm tra 12 cân ô tô, Khẩn trương kiểm tra 08 cân ô tô",
    "true, 'Rà soát quỹ đất 20% dành cho nhà ở xã hội, tổng hợp dự án chậm, trình UBND tỉnh', Rà soát quỹ đất 20% dành cho nhà ở xã hội",
    "false, '', Kiểm tra",
  })
  void tellsTheSameDirectiveFromOneInItsForm(boolean expected, String a, String b) {
    var numbers = new WordNumbers();
    for (int i = 0; i < 20; i++) {
      COMMON.forEach(text -> numbers.add(Wording.of(text)));
    }
    var left = numbers.add(Wording.of(a));
    var right = numbers.add(Wording.of(b));
    var likeness = new WordingSimilarity(numbers, 62);
    double value = likeness.of(left, Set.of(), right, Set.of());
    assertEquals(expected, value >= WordingSimilarity.THRESHOLD, "likeness " + value);
    assertEquals(value, likeness.of(right, Set.of(), left, Set.of()), 1e-9);
  }
}
