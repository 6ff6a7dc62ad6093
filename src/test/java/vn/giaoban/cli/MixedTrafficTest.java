package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.TestLength;

/// `giaoban serve` that many ask at a time for everything, some slowly, while its notices change.
/// With `-Plong` it takes ten minutes and prints how long the cheap search took, alone, beside
/// clients that ask without a pause, and beside as many that read for a second in between.
@EnabledOnOs(OS.LINUX)
class MixedTrafficTest {
  private static final int CLIENTS = 64;
  private static final int SLOW = 300;
  private static final int HEAVY = 20;

  /// What each client asks for at least.
  private static final int REQUESTS = 3;

  /// How long a client reads an answer in the last part.
  private static final Duration READING = Duration.ofMillis(TestLength.of(0, 1_000));

  private static final Duration TIME = Duration.ofMinutes(TestLength.of(0, 10));

  private static final String SEARCH = "/api/v1/directives?q=ISO&size=10";
  private static final List<String> CHEAP =
      List.of(
          SEARCH,
          "/?q=nhan+hieu",
          "/?q=Thanh+tra+phai+lam+gi",
          "/",
          "/api/v1/suggest?q=nh",
          "/api/v1/status",
          "/api/v1/feed?q=*",
          "/api/v1/directives?q=quan+li+OR+ocop&facets=province,topic",
          "/api/v1/directives?q=%22",
          "/about");
  private static final List<String> HEAVIER =
      List.of(
          "/api/v1/export?format=xlsx",
          "/api/v1/export?format=jsonl",
          "/api/v1/compare",
          "/api/v1/followups",
          "/api/v1/deadlines.ics",
          "/api/v1/reports/2020-Q3?format=md");

  /// What a process holds at a moment.
  private record Held(int handles, int threads) {}

  @TempDir private Path folder;
  private Path corpus;
  private Process server;
  private int port;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int notice = 0; notice < 30; notice++) {
      write(notice, 2020);
    }
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port=0",
                "--corpus=" + corpus,
                "--index=" + folder.resolve("index"))
            .redirectError(folder.resolve("err").toFile())
            .start();
    var address =
        server
            .inputReader(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("http"))
            .findFirst();
    port = URI.create(address.orElseThrow()).getPort();
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  private void write(int notice, int year) throws IOException {
    Files.writeString(
        corpus.resolve(notice + ".txt"),
        """
        SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN
        Số: %d/TB-SKHCN

        Nghệ An, ngày 20 tháng 8 năm %d

        THÔNG BÁO
        Kết luận giao ban tháng 8/%d

        1. Thanh tra Sở
        - Kiểm tra nhãn hiệu và áp dụng ISO tại %d cơ sở trước ngày 25/8/%d.
        - Phối hợp Văn phòng Sở quản lý hồ sơ OCOP số %d.
        """
            .formatted(notice + 1, year, year, notice, year, notice));
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  private static boolean goesOn(int asked, long end) {
    return asked < REQUESTS || System.nanoTime() < end;
  }

  @Test
  void leavesNothingBehindAndAnswersWhatItCan() throws Exception {
    var alone = traffic(1, 0, 0, Duration.ZERO);
    var crowded = traffic(CLIENTS, SLOW, HEAVY, Duration.ZERO);
    var held = settled(new Held(Integer.MAX_VALUE, Integer.MAX_VALUE));
    var busy = traffic(CLIENTS, SLOW, HEAVY, READING);
    var after = settled(held);
    assertTrue(after.handles() <= held.handles() + 32, held + " became " + after);
    assertTrue(after.threads() <= held.threads() + 16, held + " became " + after);
    assertEquals(List.of(), told().lines().filter(line -> line.contains("Exception")).toList());
    if (TestLength.isLong()) {
      System.out.printf(
          "search alone: %s%nbeside others: %s%nbeside readers: %s%nheld: %s, then %s%n%s",
          times(alone), times(crowded), times(busy), held, after, Files.readString(memory()));
    }
  }

  /// Asks as many clients do, and gives the times of the cheap search, in milliseconds.
  ///
  /// @param pause between two questions of a client
  private double[] traffic(int clients, int slow, int heavy, Duration pause) throws Exception {
    long end = System.nanoTime() + TIME.toNanos() / 3;
    var times = new ConcurrentLinkedQueue<Double>();
    var sockets = new ArrayList<Socket>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var http = HttpClient.newBuilder().executor(threads).build()) {
      var running = new ArrayList<Future<?>>();
      for (int client = 0; client < slow; client++) {
        sockets.add(slow());
      }
      for (int client = 0; client < clients; client++) {
        var random = new Random(client);
        running.add(threads.submit(() -> ask(http, random, end, pause, times)));
      }
      for (int job = 0; job < heavy; job++) {
        var random = new Random(job);
        running.add(threads.submit(() -> work(http, random, end)));
      }
      if (clients > 1) {
        running.add(threads.submit(() -> change(end)));
      }
      for (var each : running) {
        each.get();
      }
    } finally {
      for (var socket : sockets) {
        socket.close();
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /// A client that asks for much and reads nothing of it.
  private Socket slow() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket
        .getOutputStream()
        .write("GET /?q=* HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private Void ask(
      HttpClient http, Random random, long end, Duration pause, ConcurrentLinkedQueue<Double> times)
      throws IOException, InterruptedException {
    for (int asked = 0; goesOn(asked, end); asked++) {
      var path = CHEAP.get(random.nextInt(CHEAP.size()));
      long start = System.nanoTime();
      int status = status(http, path);
      assertEquals(path.endsWith("%22") ? 400 : 200, status, () -> path + "\n" + told());
      if (path.equals(SEARCH)) {
        times.add((System.nanoTime() - start) / 1e6);
      }
      waitFor(pause);
    }
    return null;
  }

  private Void work(HttpClient http, Random random, long end)
      throws IOException, InterruptedException {
    for (int asked = 0; goesOn(asked, end); asked++) {
      var path = HEAVIER.get(random.nextInt(HEAVIER.size()));
      int status = status(http, path);
      assertTrue(status == 200 || status == 503, () -> path + ": " + status + "\n" + told());
    }
    return null;
  }

  private int status(HttpClient http, String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding())
        .statusCode();
  }

  /// What the server said.
  private String told() {
    try {
      return Files.readString(folder.resolve("err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds, changes and removes notices.
  private Void change(long end) throws IOException, InterruptedException {
    for (int round = 0; goesOn(round, end); round++) {
      write(30 + round % 2, 2021);
      write(round % 5, 2022 + round % 3);
      Files.deleteIfExists(corpus.resolve(30 + (round + 1) % 2 + ".txt"));
      waitFor(Duration.ofMillis(50));
    }
    return null;
  }

  private void waitFor(Duration time) throws InterruptedException {
    if (server.waitFor(time)) {
      throw new IllegalStateException("the server has ended");
    }
  }

  /// What the server holds once it holds no more than `before`, or does not get down to that.
  private Held settled(Held before) throws IOException, InterruptedException {
    var held = held();
    for (int look = 0; look < 600 && (held.handles() > before.handles() || look < 20); look++) {
      server.waitFor(50, TimeUnit.MILLISECONDS);
      held = held();
    }
    return held;
  }

  private Held held() throws IOException {
    try (var handles = Files.list(Path.of("/proc", Long.toString(server.pid()), "fd"))) {
      var threads = Pattern.compile("Threads:\\s+(\\d+)").matcher(Files.readString(memory()));
      assertTrue(threads.find());
      return new Held((int) handles.count(), Integer.parseInt(threads.group(1)));
    }
  }

  private Path memory() {
    return Path.of("/proc", Long.toString(server.pid()), "status");
  }

  private static String times(double[] sorted) {
    return "%d times, median %.1f ms, 99 of 100 within %.1f ms"
        .formatted(sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
  }
}
