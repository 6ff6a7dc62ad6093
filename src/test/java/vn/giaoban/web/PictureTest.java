package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the pictures of the README, and keeps them with `-Dgolden.update=true`.
@ResourceLock(Chromium.LOCK)
class PictureTest {
  private static final Path FOLDER = Path.of("src/docs/images");
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 820;

  @RegisterExtension final Visitor visitor = new Visitor();

  @ParameterizedTest
  @CsvSource({
    "start.png, /",
    "search.png, /?q=nhan+hieu",
    "report.png, /report?of=2020-Q3&issuer=S%E1%BB%9F+Khoa+h%E1%BB%8Dc+v%C3%A0+C%C3%B4ng+ngh%E1%BB%87&parent=UBND+t%E1%BB%89nh+%C4%90%E1%BB%93ng+Th%C3%A1p&province=dong-thap",
    "notice.png, /notices/003-69e726a4c7a6e55d-txt?q=nhan+hieu&around=003-69e726a4c7a6e55d-txt-23#L67",
    "compare.png, /compare",
    "deadlines.png, /deadlines?asOf=2021-11-19",
  })
  void drawsThePictures(String name, String address) throws IOException {
    visitor.enter(WIDTH, HEIGHT, ColorScheme.LIGHT);
    visitor.open(address);
    assertThat(visitor.page().locator("html.js")).isVisible();
    for (var chart : visitor.page().locator("[data-chart]").all()) {
      assertThat(chart.locator(".plot button")).isVisible();
    }
    var picture = visitor.page().screenshot();
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    assertEquals(WIDTH, image.getWidth());
    if (Boolean.getBoolean("golden.update")) {
      Files.write(FOLDER.resolve(name), picture);
    }
    var kept = ImageIO.read(FOLDER.resolve(name).toFile());
    assertEquals(WIDTH + "×" + HEIGHT, kept.getWidth() + "×" + kept.getHeight());
  }
}
