package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "I. KẾT QUẢ ~ I ~ KẾT QUẢ",
        "IV/ Kết luận ~ I ~ Kết luận",
        "II - NHIỆM VỤ ~ I ~ NHIỆM VỤ",
        "I- Đánh giá ~ I ~ Đánh giá",
        "III) Chỉ đạo ~ I ~ Chỉ đạo",
        "Phần I. Đánh giá ~ I ~ Đánh giá",
        "PHẦN I. ĐÁNH GIÁ ~ I ~ ĐÁNH GIÁ",
        "Mục II. Giao việc ~ I ~ Giao việc",
        "A. ĐÁNH GIÁ ~ A ~ ĐÁNH GIÁ",
        "B/ NHIỆM VỤ ~ A ~ NHIỆM VỤ",
        "1. Văn phòng ~ 1. ~ Văn phòng",
        "1.Văn phòng ~ 1. ~ Văn phòng",
        "12. Văn phòng ~ 1. ~ Văn phòng",
        "45. Văn phòng ~ 1. ~ Văn phòng",
        "128. Văn phòng ~ 1. ~ Văn phòng",
        "01. Văn phòng ~ 1. ~ Văn phòng",
        "l. Văn phòng ~ 1. ~ Văn phòng",
        "1.) Văn phòng ~ 1.) ~ Văn phòng",
        "2) Thanh tra ~ 1) ~ Thanh tra",
        "2/ Thanh tra ~ 1/ ~ Thanh tra",
        "2/Thanh tra ~ 1/ ~ Thanh tra",
        "2- Thanh tra ~ 1- ~ Thanh tra",
        "2 - Thanh tra ~ 1- ~ Thanh tra",
        "2: Thanh tra ~ 1: ~ Thanh tra",
        "Điều 1. Giao ~ 1. ~ Giao",
        "1.1. Hồ sơ ~ 11. ~ Hồ sơ",
        "1.1 Hồ sơ ~ 11. ~ Hồ sơ",
        "2.10) Hồ sơ ~ 11. ~ Hồ sơ",
        "1.l. Hồ sơ ~ 11. ~ Hồ sơ",
        "1.1.1. Hồ sơ ~ 111. ~ Hồ sơ",
        "1.2.3.4. Hồ sơ ~ 1111. ~ Hồ sơ",
        "1. “Ngày hội” ~ 1. ~ “Ngày hội”",
        "a) Rà soát ~ a) ~ Rà soát",
        "đ) rà soát ~ a) ~ rà soát",
        "a. Rà soát ~ a) ~ Rà soát",
        "b/ Rà soát ~ a) ~ Rà soát",
        "c.) Rà soát ~ a) ~ Rà soát",
        "(1) Rà soát ~ (1) ~ Rà soát",
        "( 2 ) Rà soát ~ (1) ~ Rà soát",
        "(a) Rà soát ~ (a) ~ Rà soát",
        "(ii) Rà soát ~ (a) ~ Rà soát",
        "ii) Rà soát ~ i) ~ Rà soát",
        "iv. Rà soát ~ i) ~ Rà soát"
      })
  void readsWhatCounts(String text, String style, String rest) {
    var mark = Mark.read(text);
    assertNotNull(mark, text);
    assertEquals(style, mark.style());
    assertEquals(false, mark.bullet());
    assertEquals(rest, text.substring(mark.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "'- Rà soát', '-'",
    "'-Rà soát', '-'",
    "'– Rà soát', '-'",
    "'— Rà soát', '-'",
    "'− Rà soát', '-'",
    "'_ Rà soát', '-'",
    "'-- Rà soát', '-'",
    "'- 100% hồ sơ', '-'",
    "'+ Rà soát', '+'",
    "'* Rà soát', '*'",
    "'• Rà soát', '•'",
    "'● Rà soát', '•'",
    "'▪ Rà soát', '•'",
    "'➢ Rà soát', '•'",
    "'✓ rà soát', '•'",
    "'\uF0B7 Rà soát', '•'",
    "'o Rà soát', '•'",
    "'> Rà soát', '•'"
  })
  void readsBullets(String text, String style) {
    var mark = Mark.read(text);
    assertNotNull(mark, text);
    assertEquals(style, mark.style());
    assertEquals(true, mark.bullet());
  }

  @ParameterizedTest
  @CsvSource({"1. Một, 1", "1.1. Một, 2", "1.1.1 Một, 3", "a) Một, 1", "- Một, 1"})
  void countsTheNumbersOfADecimal(String text, int depth) {
    assertEquals(depth, Objects.requireNonNull(Mark.read(text)).depth());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "1.",
        "a)",
        "Văn phòng Sở",
        "2020. Trong năm tới",
        "2020 - 2025",
        "14/8/2020",
        "14/8 họp Ban Giám đốc",
        "14-8-2020 họp",
        "20.10.2020 phải xong",
        "8/2020, Sở đã họp",
        "5.000 đồng mỗi suất",
        "15.000.000 đồng",
        "12.5 tỷ đồng",
        "30.6 hoàn thành hồ sơ",
        "1,5 tỷ đồng",
        "10% kế hoạch",
        "3.5% dự toán",
        "12 đơn vị chưa gửi",
        "9 - 10/2020",
        "2 - 3 ngày",
        "8h00 họp giao ban",
        "26/NQ-HĐND của tỉnh",
        "05/KH-UBND ngày 3 tháng 2",
        "V/v rà soát hồ sơ",
        "Đ/c Giám đốc",
        "đ/c Giám đốc",
        "TP. Cao Lãnh",
        "P. Hành chính",
        "Q. Giám đốc",
        "VI rút cúm",
        "Vi phạm hành chính",
        "or else"
      })
  void readsNothingElse(String text) {
    assertNull(Mark.read(text), text);
  }
}
