package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A server behind nginx, set up as `src/docs/serving.md` says.
@ExtendWith(CorpusServer.class)
class NginxTest {
  private static final Path NGINX = Path.of("/usr/sbin/nginx");
  private static final String NAME = "giaoban.example.vn";
  private static final char[] KEEP = "changeit".toCharArray();
  private static final String PERSON =
      "Authorization: Basic "
          + Base64.getEncoder().encodeToString("van-phong:mật".getBytes(StandardCharsets.UTF_8));
  private static final Pattern BLOCK = Pattern.compile("```nginx\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;
  private JudgedServer corpus;
  private KeyStore keys;
  private @Nullable Process nginx;
  private int port;

  @BeforeEach
  void make(JudgedServer shared) throws Exception {
    assumeTrue(Files.isExecutable(NGINX), "nginx is not installed: " + NGINX);
    corpus = shared;
    keys = keys();
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  @AfterEach
  void end() throws InterruptedException {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor();
    }
  }

  private KeyStore keys() throws Exception {
    var store = folder.resolve("keys.p12");
    var keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "giaoban",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + NAME,
                "-keystore",
                store.toString(),
                "-storepass",
                new String(KEEP))
            .redirectErrorStream(true)
            .start();
    var said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, keytool.waitFor(), said);
    return KeyStore.getInstance(store.toFile(), KEEP);
  }

  private Path pem(String name, String kind, byte[] content) throws IOException {
    var lines = Base64.getMimeEncoder().encodeToString(content);
    return Files.writeString(
        folder.resolve(name),
        "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind));
  }

  /// Starts nginx before a server, with the block of the documentation.
  private void start(TestServer server) throws Exception {
    var certificate = pem("cert", "CERTIFICATE", keys.getCertificate("giaoban").getEncoded());
    var key = pem("key", "PRIVATE KEY", keys.getKey("giaoban", KEEP).getEncoded());
    var people = Files.writeString(folder.resolve("users"), "van-phong:{PLAIN}mật\n");
    var documented = BLOCK.matcher(Files.readString(Path.of("src/docs/serving.md")));
    assertTrue(documented.find());
    var site =
        documented
            .group(1)
            .replace("listen 443 ssl", "listen 127.0.0.1:%d ssl".formatted(port))
            .replace("/etc/ssl/giaoban.pem", quoted(certificate))
            .replace("/etc/ssl/giaoban.key", quoted(key))
            .replace("/etc/nginx/giaoban.users", quoted(people))
            .replace("127.0.0.1:7070", "127.0.0.1:" + server.port());
    var settings =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            user %s;
            daemon off;
            pid pid;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              %s
            }
            """
                .formatted(System.getProperty("user.name"), site));
    var started =
        new ProcessBuilder(
                NGINX.toString(),
                "-p",
                folder.toString(),
                "-c",
                settings.toString(),
                "-e",
                "errors")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    nginx = started;
    while (!answers()) {
      assertFalse(started.waitFor(20, TimeUnit.MILLISECONDS), this::errors);
    }
  }

  /// A path as the settings write it, also with spaces.
  private static String quoted(Path path) {
    return "\"%s\"".formatted(path);
  }

  private boolean answers() {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private String errors() {
    try {
      return Files.readString(folder.resolve("said")) + Files.readString(folder.resolve("errors"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Everything that comes back over TLS.
  private String get(String path, String... headers) throws IOException, GeneralSecurityException {
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, trusted.getTrustManagers(), null);
    try (var socket = tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
      var request = new StringBuilder("GET %s HTTP/1.1\r\nHost: %s\r\n".formatted(path, NAME));
      for (var header : headers) {
        request.append(header).append("\r\n");
      }
      request.append("Connection: close\r\n\r\n");
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      var answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  private static void fail(String problem) {
    throw new AssertionError(problem);
  }

  private static Listening behindProxy(@Nullable RequestLog log) {
    return new Listening(
        "127.0.0.1", 0, Set.of(NAME), Set.of(InetAddress.getLoopbackAddress()), log);
  }

  @Test
  void asksForAPasswordAndTellsWhoAsks() throws Exception {
    var file = folder.resolve("requests");
    var log = new RequestLog(file, false, NginxTest::fail);
    try (var server = TestServer.limited(corpus.searcher(), TestServer.LIMITS, behindProxy(log))) {
      start(server);
      assertTrue(get("/").startsWith("HTTP/1.1 401 "));
      var page = get("/?q=ISO", PERSON, "X-Forwarded-For: 203.0.113.9");
      assertTrue(page.startsWith("HTTP/1.1 200 "), page);
      var feed = get("/api/v1/feed?q=ISO", PERSON);
      assertTrue(feed.contains("https://%s/api/v1/feed?q=ISO".formatted(NAME)), feed);
    }
    var lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    // What the client itself says of its address is replaced.
    assertTrue(
        lines.getFirst().matches("127\\.0\\.0\\.1 \\S+ \"GET / HTTP/1\\.1\" 200 \\d+ \\d+"),
        lines::toString);
  }

  @Test
  void passesOnWholeExportsAndLeavesCutOnesUnended() throws Exception {
    try (var server = TestServer.limited(corpus.searcher(), TestServer.LIMITS, behindProxy(null))) {
      start(server);
      var whole = get("/api/v1/export?format=jsonl", PERSON);
      assertTrue(whole.endsWith("\r\n0\r\n\r\n"), whole);
    }
    end();
    var failing =
        Searchers.streaming(
            corpus.searcher(),
            () -> {
              throw new IOException("the disk is gone");
            });
    try (var server = TestServer.limited(failing, TestServer.LIMITS, behindProxy(null))) {
      start(server);
      var cut = get("/api/v1/export?format=jsonl", PERSON);
      assertFalse(cut.endsWith("0\r\n\r\n"), cut);
    }
  }
}
