package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;
import vn.giaoban.text.TextHash;

class NoticeExtractorTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  private static final String STATED =
      """
      Số: 12/TB-SKHCN
      %s, ngày 10 tháng 3 năm 2022
      THÔNG BÁO
      Kết luận giao ban tháng 02 năm 2022
      Ngày 08/3/2022, đồng chí Lò Văn Thử - Giám đốc Sở Khoa học và Công nghệ chủ trì họp giao ban và kết luận như sau:
      1. Văn phòng Sở
      - Chuẩn bị hội nghị tổng kết.
      """;

  private static final String SILENT =
      """
      THÔNG BÁO
      Kết luận giao ban tháng 5 năm 2022
      Ngày 09/6/2022, đồng chí Lò Văn Thử - Giám đốc Sở Khoa học và Công nghệ chủ trì họp giao ban và kết luận như sau:
      1. Văn phòng Sở
      - Rà soát lịch trực.
      """;

  private static Notice notice(String id, String text) {
    return notice(id, text, "UTF-8");
  }

  private static Notice notice(String id, String text, String encoding) {
    var lined = LinedText.of(Normalizer.normalize(text));
    var source = Source.file(id + ".txt", "txt", 1, "", encoding);
    return EXTRACTOR.extract(id, SourceDocument.plain(source, lined)).notice();
  }

  @ParameterizedTest
  @CsvSource({
    "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, CHI CỤC THỦY LỢI, PROVINCE, son-la",
    "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, CỤC VƯỜN ƯƠM, CENTRAL, ",
    "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, TRƯỜNG CAO ĐẲNG THỦY LỢI, UNIT, son-la"
  })
  void takesTheLevelOfTheSuperiorBodyWhereTheNameTellsNone(
      String superior, String issuer, AgencyLevel level, @Nullable String province) {
    var found = notice("a", "%s\n%s\n\n%s".formatted(superior, issuer, STATED.formatted("Sơn La")));
    assertEquals(level, found.document().agencyLevel());
    assertEquals(province, found.placement().province());
  }

  /// What was recognised in a picture is read as it was meant and quoted as it stands.
  @Test
  void readsSlipsOfRecognitionAsTheyWereMeantAndQuotesThemAsTheyStand() {
    var text =
        """
        UBND TỈNH SƠN LA
        SỞ KHOA HỌC VÀ CÔNG NGHỆ
        Số: 12/TB-SKHCN          Sơn La, ngày 10 tháng 3 năm 2022
        THÔNG BÁO
        Kết luận giao ban tháng 02 năm 2022, triến khai nhiệm vụ tháng 3
        Ngày 08/3/2022, Giám đốc Sở chủ trì họp giao ban và kết luận như sau:
        1. Chi cục Tiêu chuấn Đo lường Chất lượng
        - Phối hợp với Phòng Quàn lý Công nghệ kiếm tra
        các chợ, báo cáo trước tứ Sáu, ngày 25/3/2022.
        Nơi nhận:
        - Các phòng;
        - Lưu: VT.
        GIÁM ĐỐC
        Nguyên Văn Thử
        """;
    var read = notice("a", text, "Unicode, OCR");
    var directive = read.directives().getFirst();
    assertEquals(List.of("tieu-chuan-do-luong"), directive.facts().units());
    assertEquals(List.of("Chi cục Tiêu chuẩn Đo lường Chất lượng"), directive.facts().unitText());
    assertEquals(List.of("quan-ly-cong-nghe"), directive.facts().with());
    assertTrue(directive.facts().topics().contains("thanh-tra-kiem-tra"));
    assertEquals(new Person("Nguyễn Văn Thử", "Giám đốc"), read.meeting().signer());
    assertEquals("Chi cục Tiêu chuấn Đo lường Chất lượng", directive.section());
    assertEquals(
        "Phối hợp với Phòng Quàn lý Công nghệ kiếm tra các chợ, báo cáo trước tứ Sáu, ngày 25/3/2022.",
        directive.text());
    assertEquals(TextHash.of(directive.text()), directive.textHash());
    assertEquals(
        "Kết luận giao ban tháng 02 năm 2022, triển khai nhiệm vụ tháng 3",
        read.document().title());
  }

  @Test
  void warnsOfADayThatNoCalendarHas() {
    var found =
        notice("a", STATED.formatted("Sơn La") + "- Nộp báo cáo quý I trước ngày 31/4/2022.\n");
    assertEquals(List.of("line 8: no calendar has this day: \"31/4/2022\""), found.warnings());
    assertEquals(List.of(), found.directives().getLast().facts().deadlines());
  }

  @Test
  void whatOneNoticeStatesOfItsChairTellsAnotherItsProvince() {
    var stated = notice("a", STATED.formatted("Sơn La"));
    var silent = notice("b", SILENT);
    assertNull(silent.placement().province());
    var settled = EXTRACTOR.settle(List.of(stated, silent));
    assertEquals("son-la", settled.getLast().placement().province());
    assertEquals(ProvinceBasis.INFERRED, settled.getLast().placement().provinceBasis());
    assertEquals(settled.reversed(), EXTRACTOR.settle(List.of(silent, stated)));
  }

  @Test
  void aNameStatedForTwoProvincesProvesNothing() {
    var settled =
        EXTRACTOR.settle(
            List.of(
                notice("a", STATED.formatted("Sơn La")),
                notice("b", STATED.formatted("Cà Mau")),
                notice("c", SILENT)));
    assertNull(settled.getLast().placement().province());
  }

  @Test
  void settlingTwiceEqualsOnce() {
    var once =
        EXTRACTOR.settle(List.of(notice("a", STATED.formatted("Sơn La")), notice("b", SILENT)));
    assertEquals(once, EXTRACTOR.settle(once));
  }

  @Test
  void countsUnderTheDayOfTheMeetingElseOfIssueElseUnderThePeriod() {
    var met = notice("a", STATED.formatted("Sơn La")).directives().getFirst();
    assertEquals(LocalDate.of(2022, 3, 8), met.date());
    assertEquals(DateBasis.MET_ON, met.day().dateBasis());

    var issued =
        notice("a", STATED.formatted("Sơn La").replace("Ngày 08/3/2022, đ", "Đ"))
            .directives()
            .getFirst();
    assertEquals(LocalDate.of(2022, 3, 10), issued.date());
    assertEquals(DateBasis.ISSUED_ON, issued.day().dateBasis());

    var period = notice("a", SILENT.replace("Ngày 09/6/2022, đ", "Đ")).directives().getFirst();
    assertEquals(LocalDate.of(2022, 5, 1), period.date());
    assertEquals(DateBasis.PERIOD, period.day().dateBasis());
  }
}
