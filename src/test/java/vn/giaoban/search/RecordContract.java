package vn.giaoban.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.text.LinedText;

/// How every engine keeps records; each engine has a subclass.
public abstract class RecordContract extends EngineContract {
  @Test
  void keepsTheGenerationOfACursor() throws IOException {
    var request = request("*").limitedTo(1);
    var cursor = searcher.search(request).next();
    var notice = SampleNotices.notice("d", List.of(SampleNotices.directive("d-1", "mới")));
    write(List.of(notice));
    assertEquals(5, search("*").total(), "not yet refreshed");
    searcher.refresh();
    assertEquals(6, search("*").total());
    var next = searcher.search(request.after(cursor));
    assertEquals(5, next.total());
    assertEquals(1, next.generation());
  }

  @Test
  void getsWhatItHolds() throws IOException {
    var directive = searcher.directive("b-2");
    assertNotNull(directive);
    assertEquals("ISO và OCOP theo 296/KH-UBND", directive.directive().text());
    assertEquals("dong-thap", directive.notice().location().province());
    assertEquals(SampleNotices.dongThap(), searcher.notice("b"));
    assertNull(searcher.directive("b"));
    assertNull(searcher.notice("b-2"));
    assertEquals(LinedText.of("text\n"), searcher.noticeText("a"));
    assertEquals(3, searcher.notices(NoticesRequest.newest(100)).notices().size());
    var status = searcher.status();
    assertEquals(3, status.notices());
    assertEquals(5, status.directives());
    assertEquals(1, status.assessments());
    assertEquals(1, status.generation());
  }

  @Test
  void replacesAndRemovesWholeNotices() throws IOException {
    try (var writer = engine.writer()) {
      var smaller = SampleNotices.notice("b", List.of(SampleNotices.directive("b-1", "chỉ một")));
      var stored =
          new StoredNotice(
              smaller,
              smaller,
              Set.of("b-pdf"),
              Set.of("k"),
              LocalDate.of(2026, 11, 5),
              Map.of("b-1", new Revision(2, LocalDate.of(2026, 11, 6))));
      writer.replace(stored, LinedText.of("mới"));
      writer.remove("a");
      writer.commit(CorpusState.of("test"));
      assertEquals(stored, writer.stored("b"));
      assertEquals(stored, writer.stored("b-pdf"));
    }
    searcher.refresh();
    assertEquals(List.of("b-1", "c-1"), ids("*"));
    assertNull(searcher.notice("a"));
    assertEquals(searcher.notice("b"), searcher.notice("b-pdf"));
  }

  @Test
  void keepsTheLastCommitWhereOneIsMissing() throws IOException {
    try (var writer = engine.writer()) {
      writer.remove("a");
    }
    searcher.refresh();
    assertEquals(5, search("*").total());
  }
}
