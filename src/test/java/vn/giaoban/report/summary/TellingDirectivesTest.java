package vn.giaoban.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.SampleNotices;

class TellingDirectivesTest {
  private final TellingDirectives telling = new TellingDirectives();

  private void add(String id, String text, String... topics) {
    telling.add(directive(id, text, List.of(topics)));
  }

  private static Directive directive(String id, String text, List<String> topics) {
    return SampleNotices.directive(
        id, Kind.DIRECTIVE, null, text, List.of(), topics, List.of(), List.of());
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
  void neverTakesTwoThatSayTheSame() {
    add("a", "xây dựng kế hoạch hỗ trợ nhãn hiệu tập thể", "shtt");
    add("b", "Xây dựng kế hoạch hỗ trợ nhãn hiệu tập thể.", "shtt");
    add("c", "xay dung ke hoach ho tro nhan hieu tap the năm nay", "shtt");
    add("d", "tổ chức tập huấn cho doanh nghiệp", "shtt");
    var chosen = choose(4, "shtt").getFirst();
    assertEquals(2, chosen.size());
    assertEquals("d", chosen.getLast());
  }

  @Test
  void countsWhatWasTakenForAnotherTopic() {
    add("a", "thẩm định công nghệ các dự án đầu tư", "cong-nghe", "dau-tu");
    add("b", "giải ngân vốn đầu tư phát triển", "dau-tu");
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
