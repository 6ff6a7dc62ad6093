package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.cli.ServedCorpus;

/// Searches that a browser keeps, and what comes in for them.
@ResourceLock(Chromium.LOCK)
class SavedSearchTest {
  private static final String NOTICE =
      """
      SỞ NỘI VỤ
      Số: %1$d/TB-SNV
      THÔNG BÁO
      Kết luận giao ban tháng %1$d năm 2022
      Giám đốc Sở kết luận như sau:
      1. Văn phòng Sở chuẩn bị hội nghị tổng kết lần %1$d.
      2. Thanh tra Sở kiểm tra cải cách hành chính đợt %1$d.
      """;

  @RegisterExtension final Visitor visitor = new Visitor();

  @TempDir private Path folder;
  private Path corpus;
  private ServedCorpus served;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), NOTICE.formatted(1));
    served = ServedCorpus.editing(corpus, folder.resolve("index"));
  }

  @AfterEach
  void stop() throws IOException {
    served.close();
  }

  private void open(String address) {
    visitor.page().navigate("http://127.0.0.1:%d%s".formatted(served.port(), address));
  }

  @Test
  void tellWhatIsNew() throws IOException {
    var page = visitor.page();
    open("/?q=h%E1%BB%99i+ngh%E1%BB%8B&sort=date");
    page.locator("button.keep").click();
    assertThat(page.locator("button.keep")).hasText("Bỏ lưu câu tìm kiếm này");
    page.locator("#saved summary").click();
    assertThat(page.locator("#saved li bdi")).hasText("Tìm “hội nghị”");
    assertEquals(List.of(), Axe.violations(page));
    open("/");
    assertThat(page.locator("#saved .count")).hasText("1");
    Files.writeString(corpus.resolve("b.txt"), NOTICE.formatted(2));
    assertThat(page.locator("#fresh")).isVisible();
    assertThat(page.locator("#saved .news"))
        .containsText("1 mới từ lần xem trước, trong 2 nhiệm vụ");
    assertEquals(List.of(), Axe.violations(page));
    page.locator("#saved .news a").click();
    visitor.assertTotal(2);
    open("/");
    assertThat(page.locator("#saved li")).hasCount(1);
    assertThat(page.locator("#saved .news a")).hasCount(0);
  }

  @Test
  void areDroppedByKeyboard() {
    open("/?q=thanh+tra");
    visitor.page().locator("button.keep").press("Enter");
    assertThat(visitor.page().locator("#saved .count")).hasText("1");
    visitor.page().locator("#saved summary").press("Enter");
    visitor.page().locator("#saved li button").press("Enter");
    assertThat(visitor.page().locator("#saved")).isHidden();
    assertThat(visitor.page().locator("button.keep")).hasText("Lưu câu tìm kiếm này");
  }
}
