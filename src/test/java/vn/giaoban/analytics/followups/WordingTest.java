package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.SampleNotices;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "'Báo cáo tháng 8/2020, quý III/2020 và năm 2021.', bao cao va",
    "'Tiếp tục kiểm tra 12 cơ sở ở Quảng Nam', kiem tra co so o quang nam",
    "'Áp dụng TCVN ISO 9001:2015', ap dung tcvn iso 9001",
    "'Thực hiện Nghị quyết 06 và Kế hoạch số 296/KH - UBND', thuc hien nghi quyet 06 va ke hoach so 296/kh-ubnd",
    "'Kế hoạch 192-KH/TU, Nghị định 70/2020/NĐ-CP', ke hoach 192-kh/tu nghi dinh 70/2020/nd-cp",
    "'Phòng KH&CN và KHCN', phong khoa hoc va cong nghe va khoa hoc va cong nghe",
    "'quý khách hàng', quy khach hang",
    "'Gửi trước 17h00 ngày 31/12/2020 về nút giao IC18', gui truoc ve nut giao ic18",
    "'', ''",
  })
  void keepsWhatStaysWhenItIsIssuedAgain(String text, String syllables) {
    assertEquals(syllables, String.join(" ", Wording.of(text).syllables()));
  }

  @ParameterizedTest
  @CsvSource({
    "'Rà soát, báo cáo kết quả', '{0, 2}'",
    "'Lập dự toán năm 2021, trình Sở; nêu rõ', '{0, 3, 5}'",
    "'Kế hoạch 12/KH-UBND (đợt 2) - lưu ý', '{0, 3}'",
    "'Áp dụng ISO 9001:2015 tại Sở', '{0}'",
    "'', '{0}'",
  })
  void tellsWhereClausesBegin(String text, String clauses) {
    assertEquals(clauses, Wording.of(text).clauses().toString());
  }

  @Test
  void leavesOutTheWordsOfDeadlines() {
    var directive =
        SampleNotices.directive(
            "n-1",
            Kind.DIRECTIVE,
            null,
            "Gửi báo cáo trong tháng tới.",
            List.of(),
            List.of(),
            List.of(
                new vn.giaoban.notice.Deadline(
                    vn.giaoban.notice.Period.parse("2020-09"), "trong tháng tới")),
            List.of());
    assertEquals(List.of("gui", "bao", "cao"), Wording.of(directive).syllables());
  }

  @Test
  void namesPlacesAndDocuments() {
    var text = "Thanh Tra huyện Cao Lãnh, Lai Vung theo Kế hoạch 296/KH-UBND";
    assertEquals(Set.of("cao lanh", "lai vung", "296/kh-ubnd"), Wording.of(text).names(text));
  }
}
