package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What becomes of requests that run when a server is stopped.
@ExtendWith(CorpusServer.class)
class StoppingTest {
  private static final String EXPORT = "/api/v1/export?format=jsonl";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private JudgedServer corpus;

  @BeforeEach
  void serve(JudgedServer shared) {
    corpus = shared;
  }

  @AfterEach
  void end() {
    threads.close();
  }

  /// A server whose exports wait before each record.
  private TestServer server(Duration lastAnswers) throws IOException {
    var waiting = Searchers.waiting(corpus.searcher(), begun, goOn);
    return TestServer.limited(waiting, TestServer.LIMITS.lastAnswers(lastAnswers));
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletableFuture<TestServer.Answer> export(TestServer server) {
    var answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return server.raw("GET", EXPORT, "Host: localhost");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            threads);
    await(begun);
    return answer;
  }

  @Test
  void endsWhatRunsAndRefusesWhatComes() throws Exception {
    try (var server = server(Duration.ofMinutes(5))) {
      var export = export(server);
      var stopped = CompletableFuture.runAsync(server::stop, threads);
      var refused = server.raw("GET", "/health", "Host: localhost");
      while (refused.status() == 200) {
        refused = server.raw("GET", "/health", "Host: localhost");
      }
      assertEquals(503, refused.status());
      assertEquals("/problems/stopping", refused.json().get("type").asText());
      assertEquals("30", refused.header("Retry-After"));
      goOn.countDown();
      var whole = export.get().text();
      assertTrue(whole.endsWith("\r\n0\r\nGiaoban-Rows: 109\r\n\r\n"), whole);
      stopped.get();
    }
  }

  @Test
  void cutsWhatDoesNotEndInTimeByAReset() throws Exception {
    try (var server = server(Duration.ZERO)) {
      var export = export(server);
      var stopped = CompletableFuture.runAsync(server::stop, threads);
      var cut = assertThrows(ExecutionException.class, export::get);
      var reading = assertInstanceOf(UncheckedIOException.class, cut.getCause());
      assertInstanceOf(SocketException.class, reading.getCause());
      goOn.countDown();
      stopped.get();
    }
  }

  @Test
  void streamsNothingOverAProtocolThatCannotTellTheEnd() throws IOException {
    var refused = corpus.server().http10(EXPORT);
    assertEquals(505, refused.status());
    assertEquals("/problems/stream-without-end", refused.json().get("type").asText());
    for (var path : new String[] {"/api/v1/directives", "/api/v1/reports/2020-Q3", "/"}) {
      var answer = corpus.server().http10(path);
      assertEquals(200, answer.status());
      assertEquals(answer.body().length, Integer.parseInt(answer.header("Content-Length")), path);
    }
  }
}
