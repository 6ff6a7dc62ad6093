package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.text.Span;

class WordDiffTest {
  @Test
  void namesWhatWasReplacedAddedAndRemoved() {
    var before = "Kiểm tra 12 cơ sở, báo cáo trước ngày 20/8.";
    var after = "Tiếp tục kiểm tra 08 cơ sở trước ngày 20/9.";
    var diff = WordDiff.of(before, after);
    assertEquals(List.of("12", ", báo cáo", "8"), words(diff.removed(), before));
    assertEquals(List.of("Tiếp tục", "08", "9"), words(diff.added(), after));
  }

  @Test
  void seesNoChangeInCapitalsTonesAndSpaces() {
    assertEquals(WordDiff.NONE, WordDiff.of("Hoà  giải ở xã", "HÒA giải ở xã"));
  }

  @Test
  void worksOnNothing() {
    assertEquals(WordDiff.NONE, WordDiff.of("", ""));
    assertEquals(List.of(new Span(0, 3)), WordDiff.of("", "một").added());
  }

  private static List<String> words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
