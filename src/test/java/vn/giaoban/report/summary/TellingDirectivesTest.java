package vn.giaoban.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;

class TellingDirectivesTest {
  private final TellingDirectives telling = new TellingDirectives();

  private void add(String id, String text, String... topics) {
    telling.add(directive(id, text, List.of(topics)));
  }

  private static Directive directive(String id, String text, List<String> topics) {
    return directive(id, text, topics, List.of(), List.of());
  }

  private static Directive directive(
      String id,
      String text,
      List<String> topics,
      List<Deadline> deadlines,
      List<Citation> citations) {
    return SampleNotices.directive(
        id, Kind.DIRECTIVE, null, text, List.of(), topics, deadlines, citations);
  }

  private List<List<String>> choose(int each, String... topics) {
    return telling.choose(List.of(topics), each);
  }

  @Test
  void takesWhatIsNearestToAllOfTheTopicFirst() {
    add("a", "kiểm tra đo lường tại chợ", "do-luong");
    add("b", "kiểm tra đo lường xăng dầu tại chợ", "do-luong");
    add("c", "kiểm tra đo lường xăng dầu", "do-luong");
    // The pairs of b are those of a and c, so that b is nearest to their sum.
    assertEquals(List.of(List.of("b")), choose(1, "do-luong"));
  }

  @Test
  void takesADeadlineBeforeADocumentBeforeANameBeforeNothing() {
    add("a", "Kiểm tra đo lường tại các chợ của huyện.", "x");
    add("b", "Hoàn thành dự án Sen Tháp Mười giai đoạn một.", "x");
    telling.add(
        directive(
            "c",
            "Tổng hợp ý kiến góp ý đối với kế hoạch của tỉnh.",
            List.of("x"),
            List.of(),
            List.of(new Citation("296/KH-UBND", "Kế hoạch số 296/KH-UBND"))));
    telling.add(
        directive(
            "d",
            "Gửi danh sách công chức dự thi về phòng tổ chức.",
            List.of("x"),
            List.of(SampleNotices.due("2020-08-25")),
            List.of()));
    assertEquals(List.of(List.of("d", "c", "b")), choose(4, "x"));
  }

  @Test
  void quotesNothingGenericWhileThereIsSomethingElse() {
    add("a", "Tiếp tục thực hiện tốt nhiệm vụ theo kế hoạch.", "x");
    add("b", "Tập trung thực hiện một số nhiệm vụ trọng tâm sau đây:", "x");
    add("c", "Sửa cổng trụ sở và lát lại sân trước nhà một cửa.", "y");
    assertEquals(List.of(List.of(), List.of("c")), choose(2, "x", "y"));
  }

  @Test
  void quotesSomethingGenericWhereThereIsNothingElse() {
    add("a", "Tiếp tục thực hiện tốt nhiệm vụ theo kế hoạch.", "x");
    assertEquals(List.of(List.of("a")), choose(2, "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chuyển 15 bộ hồ sơ sang phòng một cửa.",
        "Giải ngân đạt 95% vốn được cấp.",
        "Duy trì hệ thống ISO 9001 tại cơ quan.",
        "Sơ kết chương trình Sức khỏe học đường.",
      })
  void countsQuantitiesAndNames(String text) {
    assertTrue(told(text).cues() > 0, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xây dựng chương trình công tác năm 2021.",
        "Giải quyết thủ tục hành chính mức độ 3, 4.",
        "Họp giao ban tuần 14 vào sáng thứ 2.",
        "Yêu cầu Phòng Kế hoạch - Tài chính rà soát.",
      })
  void countsNoOrdinalsYearsAndBodies(String text) {
    assertEquals(0, told(text).cues(), text);
  }

  private static Informativeness told(String text) {
    var words = WordBounds.of(text);
    return Informativeness.of(
        directive("a", text, List.of()),
        words,
        words.words().stream().map(Folding::plain).toList());
  }

  @Test
  void neverTakesTwoThatSayTheSame() {
    add("a", "xây dựng kế hoạch hỗ trợ 5 nhãn hiệu tập thể", "shtt");
    add("b", "Xây dựng kế hoạch hỗ trợ 5 nhãn hiệu tập thể.", "shtt");
    add("c", "xay dung ke hoach ho tro 5 nhan hieu tap the năm nay", "shtt");
    add("d", "tổ chức tập huấn cho 20 doanh nghiệp", "shtt");
    var chosen = choose(4, "shtt").getFirst();
    assertEquals(2, chosen.size());
    assertTrue(chosen.contains("d"));
  }

  @Test
  void countsWhatWasTakenForAnotherTopic() {
    add("a", "thẩm định công nghệ các dự án đầu tư", "cong-nghe", "dau-tu");
    add("b", "giải ngân 12 tỷ đồng vốn đầu tư phát triển", "dau-tu");
    assertEquals(List.of(List.of("a"), List.of("b")), choose(2, "cong-nghe", "dau-tu"));
  }

  @Test
  void takesTheFirstOfEquals() {
    add("x", "báo cáo quý", "bao-cao");
    add("y", "báo cáo quý", "bao-cao");
    assertEquals(List.of(List.of("x")), choose(3, "bao-cao"));
  }

  @Test
  void leavesOutWhatHasNoPairOfSyllables() {
    add("a", "Gấp.", "bao-cao");
    add("b", "", "bao-cao");
    assertEquals(List.of(List.of(), List.of()), choose(3, "bao-cao", "khong-co"));
  }
}
