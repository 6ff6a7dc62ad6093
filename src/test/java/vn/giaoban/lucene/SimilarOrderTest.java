package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.SampleNotices;

/// The order of similar directives.
class SimilarOrderTest {
  private static Notice notice(String id, String text) {
    return SampleNotices.notice(
        id, null, null, "nghe-an", List.of(SampleNotices.directive(id + "-1", text)));
  }

  @Test
  void putsTheSameTaskBeforeAnotherActInTheSameWords() throws IOException {
    var notices =
        List.of(
            notice("a", "Thẩm định kinh phí đề tài trồng nấm dược liệu tại huyện Quỳ Châu."),
            notice("b", "Nghiệm thu kinh phí đề tài trồng nấm dược liệu tại huyện Quỳ Châu."),
            notice(
                "c",
                "Khẩn trương thẩm định kinh phí đề tài trồng nấm dược liệu, báo cáo Giám đốc Sở"
                    + " trước ngày giao ban tuần sau."),
            notice("d", "Tổ chức hội nghị tập huấn về sở hữu trí tuệ cho doanh nghiệp."));
    try (var index = TestIndex.of(notices)) {
      var found = Objects.requireNonNull(index.searcher().similar("a-1", 5));
      assertEquals(
          List.of("c-1", "b-1"),
          found.stream().map(similar -> similar.filed().directive().id()).toList());
      assertTrue(found.getFirst().likeness() > 0.8, found::toString);
      assertTrue(found.getLast().likeness() < 0.2, found::toString);
    }
  }
}
