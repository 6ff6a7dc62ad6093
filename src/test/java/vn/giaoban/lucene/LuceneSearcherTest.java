package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.TimeLimits;

/// Behaviour specific to Lucene, beyond the contract.
final class LuceneSearcherTest {
  private TestIndex index = new TestIndex();

  @BeforeEach
  void fill() throws IOException {
    index = TestIndex.of(SampleNotices.three());
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void saysThatACursorExpired() throws IOException {
    var request = index.request("*").limitedTo(1);
    var byScore = index.searcher().search(request).next();
    var byDate = index.searcher().search(request.sortedBy(Sort.DATE)).next();
    index.write(List.of());
    try (var later = index.searcher(TimeLimits.SEARCH)) {
      assertThrows(CursorExpiredException.class, () -> later.search(request.after(byScore)));
      var page = later.search(request.sortedBy(Sort.DATE).after(byDate));
      assertEquals(List.of("b-2"), TestIndex.ids(page));
    }
  }

  @Test
  void holdsTextsThatNoTermCanHold() throws IOException {
    var huge = "x".repeat(100_000);
    var odd = SampleNotices.item("h-1", Kind.DIRECTIVE, List.of(huge), List.of(), huge + " ISO 😀");
    try (var big = TestIndex.of(List.of(TestIndex.notice("h", 1, huge, huge, List.of(odd))))) {
      assertEquals(List.of("h-1"), big.ids("ISO"));
    }
  }

  @Test
  void saysThatTheTimeLimitWasHit() throws IOException {
    assertEquals(false, index.search("ISO").partial());
    try (var hasty = index.searcher(Duration.ZERO)) {
      for (var query : List.of("ISO", "*", "I*", "ISO~", "tinh:nghe-an")) {
        assertEquals(true, hasty.search(index.request(query)).partial(), query);
      }
      assertNull(hasty.search(index.request("*").around("a-1")).neighbours());
    }
  }

  @Test
  void suggestsSomethingWhenTheTimeLimitWasHit() throws IOException {
    try (var hasty = index.searcher(Duration.ZERO)) {
      for (var typed : List.of("I", "IS", "ISO", "tinh:ng")) {
        var found = hasty.suggest(new SuggestRequest(typed, Selection.EVERYTHING, 5));
        assertTrue(found.partial(), typed);
        assertFalse(found.suggestions().isEmpty(), typed);
      }
    }
  }
}
