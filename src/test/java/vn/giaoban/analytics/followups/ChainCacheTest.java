package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.analytics.HeldSearcher;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.TimeLimitException;

/// Requests that arrive while chains are built.
class ChainCacheTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private FilledIndex index;
  private HeldSearcher held;
  private ChainCache kept;

  @BeforeEach
  void fill() throws IOException {
    index = FilledIndex.of(folder, notice("jan", 1), notice("feb", 2));
    held = new HeldSearcher(index.searcher());
    kept = new ChainCache(held.searcher());
  }

  @AfterEach
  void close() throws IOException {
    held.close();
    index.close();
  }

  private static Notice notice(String id, int month) {
    var directive =
        SampleNotices.directive(
            id + "-1",
            Kind.DIRECTIVE,
            null,
            "Hoàn thiện hồ sơ đăng ký chỉ dẫn địa lý xoài Cao Lãnh",
            List.of("van-phong"),
            List.of(),
            List.of(),
            List.of());
    return SampleNotices.notice(
        id,
        1,
        "TB-SKHCN",
        "dong-thap",
        List.of(SampleNotices.on(directive, LocalDate.of(2020, month, 10))));
  }

  private void assertGoesWithout() {
    var late = assertThrows(TimeLimitException.class, () -> kept.get(Duration.ofMillis(1)));
    assertEquals("not done within 1 ms: it goes on, ask again later", late.getMessage());
  }

  @Test
  void makesThemOnForThoseWhoAskLater() throws IOException {
    assertGoesWithout();
    assertGoesWithout();
    held.close();
    assertEquals(1, kept.get(LONG).size());
    assertEquals(1, held.streams());
  }

  @Test
  void makesThemOnceForAllWhoAskAtOnce() throws Exception {
    assertGoesWithout();
    try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
      var questions = new ArrayList<Callable<Chains>>();
      for (int i = 0; i < 20; i++) {
        questions.add(() -> kept.get(LONG));
      }
      var answers = questions.stream().map(asking::submit).toList();
      held.close();
      for (var answer : answers) {
        assertSame(kept.get(LONG), answer.get());
      }
    }
    assertEquals(1, held.streams());
  }

  @Test
  void makesThemAnewOnlyWhenTheIndexHasChanged() throws IOException {
    held.close();
    assertSame(kept.get(LONG), kept.get(LONG));
    index.add(notice("mar", 3));
    assertEquals(3, kept.get(LONG).times(0));
    assertEquals(2, held.streams());
  }

  @Test
  void answersTheNewestStateWhereTheIndexChangesMeanwhile() throws IOException {
    assertGoesWithout();
    index.add(notice("mar", 3));
    held.close();
    assertEquals(3, kept.get(LONG).times(0));
  }

  @Test
  void triesAgainAfterAFailure() throws IOException {
    held.breakDisk(true);
    held.close();
    var failed = assertThrows(IOException.class, () -> kept.get(LONG));
    assertEquals(
        "follow-ups could not be found: java.io.IOException: the disk is gone",
        failed.getMessage());
    held.breakDisk(false);
    assertEquals(1, kept.get(LONG).size());
  }
}
