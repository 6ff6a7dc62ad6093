package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
  private static final List<String> COMMON =
      List.of(
          "Kiểm tra tiến độ các đề tài về giống lúa tại huyện, ở xã",
          "Báo cáo Giám đốc Sở hằng tuần, trình Lãnh đạo Sở trong tháng");

  @ParameterizedTest
  @CsvSource({
    "true, Kiểm tra đề tài về sầu riêng, Kiểm tra đề tài về thịt trâu",
    "true, 'Kiểm tra, ưu tiên huyện Sa Pa, báo cáo', 'Kiểm tra, ưu tiên huyện Cao Lãnh'",
    "true, Kiểm tra tại huyện Bắc Hà, Kiểm tra tại huyện Hà Quảng",
    "true, Thực hiện Chỉ thị số 15/CT-UBND, Thực hiện Chỉ thị số 08/CT-UBND",
    "true, Kiểm tra 12 tiệm vàng ở xã, Kiểm tra cửa hàng gas ở xã",
    "false, Kiểm tra đề tài về sầu riêng, Kiểm tra đề tài về giống sầu riêng Ri6",
    "false, 'Kiểm tra đề tài, gỡ vướng với Kho bạc', 'Kiểm tra đề tài, bảo đảm thiết thực'",
    "false, Kiểm tra giống lúa tại huyện, Kiểm tra giống lúa ở xã",
    "false, Trình Đảng ủy bổ sung quy hoạch, Bổ sung quy hoạch trình Đảng ủy",
    "false, Xây dựng quy chế văn thư, Hoàn thiện quy chế văn thư",
    "false, Kiểm tra 12 cân ô tô, Kiểm tra 08 cân ô tô",
    "false, '', Kiểm tra",
  })
  void findsWhatIsNamedInTheOthersPlace(boolean expected, String a, String b) {
    var numbers = new PairNumbers();
    for (int i = 0; i < 20; i++) {
      COMMON.forEach(text -> numbers.add(Wording.of(text)));
    }
    var left = numbers.add(Wording.of(a)).syllables();
    var right = numbers.add(Wording.of(b)).syllables();
    var exchange = new Exchange(numbers, 200);
    assertEquals(expected, exchange.between(left, right));
    assertEquals(expected, exchange.between(right, left));
  }
}
