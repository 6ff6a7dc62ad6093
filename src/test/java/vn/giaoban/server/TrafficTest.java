package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A server that is asked for more than it can do at a time, and by clients that do not get on.
@ExtendWith(CorpusServer.class)
class TrafficTest {
  private static final String EXPORT = "/api/v1/export";

  /// What a proxy calls a client whose address it keeps to itself.
  private static final String NAMELESS = "_a";

  private static final int SLOW_CLIENTS = 300;

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

  /// Lets what waits go on at the end, also where a test fails: a server is closed when that is
  /// over.
  private static Closeable ended(CountDownLatch goOn) {
    return goOn::countDown;
  }

  private static Socket connected(TestServer server, String sent) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void refusesHeavyWorkBeyondItsLimitAndAnswersTheRest() throws Exception {
    var begun = new CountDownLatch(2);
    var goOn = new CountDownLatch(1);
    var waiting = Searchers.waiting(corpus.searcher(), begun, goOn);
    try (var server = TestServer.limited(waiting, TestServer.LIMITS.working(2, 0));
        var _ = ended(goOn)) {
      var running = new ArrayList<Future<TestServer.Answer>>();
      for (int job = 0; job < 2; job++) {
        running.add(threads.submit(() -> server.get(EXPORT)));
      }
      begun.await();
      var refused = server.get(EXPORT);
      corpus.refused("busy", refused);
      assertEquals("10", refused.header("Retry-After"));
      assertEquals(200, server.get("/api/v1/directives", "q=ISO").status());
      goOn.countDown();
      for (var job : running) {
        assertEquals(200, job.get().status());
      }
      assertEquals(200, server.get(EXPORT).status());
    }
  }

  @Test
  void answersWhileHeavyWorkKeepsAllProcessorsBusy() throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    var begun = new CountDownLatch(processors);
    var goOn = new CountDownLatch(1);
    var tired = new CountDownLatch(1);
    var spinning = Searchers.spinning(corpus.searcher(), begun, goOn, tired);
    try (var server = TestServer.limited(spinning, TestServer.LIMITS.working(processors, 0));
        var _ = ended(goOn)) {
      var running = new ArrayList<Future<TestServer.Answer>>();
      for (int job = 0; job < processors; job++) {
        running.add(threads.submit(() -> server.get(EXPORT)));
      }
      begun.await();
      assertEquals(200, server.get("/api/v1/directives", "q=ISO").status());
      assertEquals(1, tired.getCount(), "it was answered when the heavy work was over");
      goOn.countDown();
      for (var job : running) {
        assertEquals(200, job.get().status());
      }
    }
  }

  @Test
  void leavesHeavyWorkOfOneAddressRoomForOthers() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var waiting = Searchers.waiting(corpus.searcher(), begun, goOn);
    var listening =
        new Listening("127.0.0.1", 0, Set.of(), Set.of(InetAddress.getLoopbackAddress()), null);
    // One at work and three that wait: two for each address.
    try (var server = TestServer.limited(waiting, TestServer.LIMITS.working(1, 3), listening);
        var _ = ended(goOn)) {
      var answers = new ExecutorCompletionService<TestServer.Answer>(threads);
      answers.submit(() -> exportFor(server, NAMELESS));
      begun.await();
      for (int more = 0; more < 4; more++) {
        answers.submit(() -> exportFor(server, NAMELESS));
      }
      for (int refused = 0; refused < 3; refused++) {
        corpus.refused("busy", answers.take().get());
      }
      answers.submit(() -> exportFor(server, "203.0.113.2"));
      goOn.countDown();
      for (int rest = 0; rest < 3; rest++) {
        assertEquals(200, answers.take().get().status());
      }
      assertEquals(200, exportFor(server, NAMELESS).status(), "what was refused is over");
    }
  }

  private static TestServer.Answer exportFor(TestServer server, String address) throws IOException {
    return server.send("GET", EXPORT, List.of(), Map.of("X-Forwarded-For", address));
  }

  @Test
  void cutsClientsThatDoNotReadTheirAnswers() throws IOException {
    var limits = TestServer.LIMITS.working(1, 1).idle(Duration.ofSeconds(3));
    try (var server = TestServer.limited(Searchers.endless(corpus.searcher()), limits);
        var client = connected(server, "GET " + EXPORT + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      assertEquals('H', client.getInputStream().read());
      while (server.send("HEAD", EXPORT, List.of(), Map.of()).status() != 200) {
        // The export is still being sent.
      }
      assertThrows(SocketException.class, () -> client.getInputStream().readAllBytes());
    }
  }

  @Test
  void cutsClientsThatDoNotEndTheirRequests() throws IOException {
    try (var server =
            TestServer.limited(corpus.searcher(), TestServer.LIMITS.idle(Duration.ofSeconds(1)));
        var client = connected(server, "GET / HTTP/1.1\r\nHost: local")) {
      assertThrows(SocketException.class, () -> client.getInputStream().readAllBytes());
    }
  }

  @Test
  void answersOthersBesideManyThatDoNotRead() throws IOException {
    try (var server = TestServer.limited(Searchers.endless(corpus.searcher()), TestServer.LIMITS)) {
      var clients = new ArrayList<Socket>();
      for (int client = 0; client < SLOW_CLIENTS; client++) {
        clients.add(connected(server, "GET " + EXPORT + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
      }
      for (int question = 0; question < 10; question++) {
        assertEquals(200, server.get("/api/v1/directives", "q=ISO").status());
      }
      for (var client : clients) {
        client.close();
      }
    }
  }
}
