package vn.giaoban.search.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    "'Áp dụng TCVN ISO 9001:2015', ap dung tieu chuan viet nam iso 9001",
    "'Thực hiện Nghị quyết 06 và Kế hoạch số 296/KH - UBND', thuc hien nghi quyet 06 va ke hoach so 296/kh-ubnd",
    "'Kế hoạch 192-KH/TU, Nghị định 70/2020/NĐ-CP', ke hoach 192-kh/tu nghi dinh 70/2020/nd-cp",
    "'Phòng KH&CN và KHCN', phong khoa hoc va cong nghe va khoa hoc va cong nghe",
    "'quý khách hàng', qui khach hang",
    "'Gửi trước 17h00 ngày 31/12/2020 về nút giao IC18', gui truoc ve nut giao ic18",
    "'', ''",
  })
  void keepsWhatStaysWhenItIsIssuedAgain(String text, String syllables) {
    assertEquals(syllables, String.join(" ", Wording.of(text).syllables()));
  }

  @ParameterizedTest
  @CsvSource({
    "Tổ chức nghiệm thu đề tài sầu riêng, steering steering content content content content content content",
    "'Gửi Sở Tư pháp', steering name name name",
    "Kế hoạch của ngành, steering steering joining steering",
    "Ke hoach cua nganh, steering steering joining steering",
  })
  void tellsWhatSyllablesArePartOf(String text, String parts) {
    assertEquals(
        parts,
        Wording.of(text).parts().stream()
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")));
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
    var text = "Thanh Tra huyện Cao Lãnh, UBND xã Lai Vung theo Kế hoạch 296/KH-UBND";
    assertEquals(
        Set.of(List.of("cao", "lanh"), List.of("lai", "vung"), List.of("296/kh-ubnd")),
        Wording.of(text).names());
  }

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch cải cách hành chính năm 2021, 2021",
    "'giai đoạn 2021-2030', 2021",
    "'Nghị định 70/2020/NĐ-CP ngày 17/6/2020, 2.020 hộ',",
  })
  void readsYearsThatStandByThemselves(String text, @Nullable String year) {
    assertEquals(year == null ? Set.of() : Set.of(year), Wording.of(text).years());
  }

  @Test
  void readsActsInAnyOfTheirWords() {
    assertEquals(Wording.of("thi tuyển viên chức").acts(), Wording.of("Tuyển dụng 5 người").acts());
    assertTrue(Wording.of("Ban Giải phóng mặt bằng tỉnh").acts().isEmpty());
  }
}
