package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.MadeFiles;

/// Notices of foreign formats, one of them in an archive.
class NoticePagesTest {
  private static final String NOTICES = "/api/v1/notices/";
  private static final String TEXT =
      """
      SỞ Y TẾ
      Số: 12/TB-SYT
      THÔNG BÁO
      Kết luận giao ban
      Giám đốc Sở kết luận như sau:
      1. Giao Văn phòng rà soát hồ sơ %s.
      """;

  @TempDir private Path folder;
  private byte[] archive;
  private JudgedServer server;

  @BeforeEach
  void serve() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    var pages = TEXT.formatted("một") + "\f2. Giao Thanh tra kiểm tra.";
    Files.write(corpus.resolve("a.pdf"), MadeFiles.pdf(pages));
    archive = MadeFiles.zip(Map.of("b.pdf", MadeFiles.pdf(TEXT.formatted("hai"))));
    Files.write(corpus.resolve("tin.zip"), archive);
    Files.writeString(corpus.resolve("c.txt"), TEXT.formatted("ba"));
    server = JudgedServer.over(corpus, folder.resolve("index"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void assertPicture(String address) throws IOException {
    var answer = server.ok(NOTICES + address);
    assertEquals("image/png", answer.header("Content-Type"));
    var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertEquals(794, picture.getWidth(), 2, "A4 at 96 dots an inch");
  }

  @Test
  void drawsThePages() throws IOException {
    assertPicture("a-pdf/pages/1.png");
    assertPicture("a-pdf/pages/2.png");
    assertPicture("tin-zip-b-pdf/pages/1.png");
    var tag = server.ok(NOTICES + "a-pdf/pages/1.png").header("ETag");
    var known =
        server.send("GET", NOTICES + "a-pdf/pages/1.png", List.of(), Map.of("If-None-Match", tag));
    assertEquals(304, known.status());
  }

  @Test
  void knowsNoOtherPages() throws IOException {
    for (var address : List.of("a-pdf/pages/3.png", "a-pdf/pages/x.png", "c-txt/pages/1.png")) {
      server.refused("not-found", server.get(NOTICES + address));
    }
  }

  @Test
  void tellsPagesAndHandsOutTheContainer() throws IOException {
    var notice = server.ok(NOTICES + "a-pdf").json();
    assertEquals(2, notice.at("/sources/0/pages").asInt());
    assertEquals(2, notice.at("/directives/1/lines/2").asInt(), "its page");
    var packed = server.ok(NOTICES + "tin-zip-b-pdf").json();
    assertEquals("tin.zip/b.pdf", packed.at("/sources/0/path").asText());
    assertEquals("tin.zip", packed.at("/sources/0/within/path").asText());
    assertArrayEquals(archive, server.ok(NOTICES + "tin-zip-b-pdf/source").body());
  }
}
