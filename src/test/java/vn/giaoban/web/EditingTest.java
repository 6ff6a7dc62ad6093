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

/// Pages that change files of the corpus folder: notices put into it, directives marked as done.
@ResourceLock(Chromium.LOCK)
class EditingTest {
  private static final String NOTICE =
      """
      SỞ NỘI VỤ
      Số: 12/TB-SNV
      THÔNG BÁO
      Kết luận giao ban tháng 02 năm 2022
      Ngày 08/3/2022, Giám đốc Sở họp giao ban và kết luận như sau:
      1. Văn phòng Sở chuẩn bị hội nghị tổng kết trước ngày 15/3/2022.
      """;

  @RegisterExtension final Visitor visitor = new Visitor();

  @TempDir private Path folder;
  private ServedCorpus served;

  @BeforeEach
  void serve() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    served = ServedCorpus.editing(corpus, folder.resolve("index"));
    visitor.page().navigate("http://127.0.0.1:%d/".formatted(served.port()));
  }

  @AfterEach
  void stop() throws IOException {
    served.close();
  }

  private Path file(String name, String text) throws IOException {
    var files = Files.createDirectories(folder.resolve("files"));
    return Files.writeString(files.resolve(name), text);
  }

  @Test
  void takesFilesInAndShowsThem() throws IOException {
    var page = visitor.page();
    assertEquals(List.of(), Axe.violations(page));
    page.locator("#file")
        .setInputFiles(new Path[] {file("giao ban 2.txt", NOTICE), file("b.exe", "x")});
    page.locator("#drop button").click();
    assertThat(page.locator("#dropped li").first()).hasText("giao ban 2.txt đã thêm, đang đọc");
    assertThat(page.locator("#dropped li").nth(1)).containsText("định dạng không được hỗ trợ");
    assertThat(page.locator("#fresh")).isVisible();
    page.locator("#fresh a").click();
    assertThat(page.locator("#newest ~ ul")).containsText("Kết luận giao ban tháng 02 năm 2022");
  }

  @Test
  void marksADirectiveAsDone() throws IOException {
    var page = visitor.page();
    page.locator("#file").setInputFiles(file("giao ban 4.txt", NOTICE));
    page.locator("#drop button").click();
    assertThat(page.locator("#fresh")).isVisible();
    page.locator(".sections a[href='/deadlines']").click();
    assertEquals(List.of(), Axe.violations(page));
    page.locator("[name=doneOn]").fill("09/3/2022");
    page.locator(".mark button").click();
    assertThat(page.locator(".brief li")).containsText("hoàn thành 09/03/2022");
    assertThat(page.locator("#done ~ div tbody tr").first()).containsText("100");
    page.locator(".mark button").click();
    assertThat(page.locator("[name=doneOn]")).isVisible();
  }

  @Test
  void correctsADirective() throws IOException {
    var page = visitor.page();
    page.locator("#file").setInputFiles(file("giao ban 5.txt", NOTICE));
    page.locator("#drop button").click();
    assertThat(page.locator("#fresh")).isVisible();
    page.locator("#fresh a").click();
    page.locator("#newest ~ ul a").click();
    page.locator(".correct summary").click();
    assertEquals(List.of(), Axe.violations(page));
    page.locator(".correct [name=units]").fill("Thanh tra");
    page.locator(".correct button").click();
    assertThat(page.locator(".margin .mark")).containsText("Đã sửa đơn vị: Thanh tra");
    assertThat(page.locator("#fresh")).isVisible();
    page.locator("#fresh a").click();
    assertThat(page.locator(".margin .mark")).containsText("đã có hiệu lực");
    page.locator(".card a[href='/corrections']").click();
    assertEquals(List.of(), Axe.violations(page));
    page.locator(".mark button").click();
    assertThat(page.locator("main")).containsText("Chưa sửa chỗ nào");
  }

  @Test
  void declaresTheHeaderOfANotice() throws IOException {
    var page = visitor.page();
    page.locator("#file").setInputFiles(file("giao ban 6.txt", NOTICE));
    page.locator("#drop button").click();
    assertThat(page.locator("#fresh")).isVisible();
    page.locator("#fresh a").click();
    page.locator("#newest ~ ul a").click();
    page.locator("#declare summary").click();
    assertEquals(List.of(), Axe.violations(page));
    page.locator("#declare [name=chair]").fill("Lê Thị Bình; Phó Giám đốc");
    page.locator("#declare button").click();
    assertThat(page.locator("#fresh")).isVisible();
    page.locator("#fresh a").click();
    assertThat(page.locator(".facts")).containsText("Phó Giám đốc Lê Thị Bình");
    assertThat(page.locator(".card .mark")).containsText("đã có hiệu lực");
  }

  @Test
  void takesFilesInWithoutScripts() throws IOException {
    var page = visitor.page();
    page.route("**/*.js", route -> route.abort());
    page.reload();
    visitor.complaints();
    page.locator("#file").setInputFiles(file("giao ban 3.txt", NOTICE));
    page.locator("#drop button").click();
    page.waitForURL("**/");
    assertThat(page.locator("#drop")).isVisible();
    assertEquals(NOTICE, Files.readString(folder.resolve("corpus/giao ban 3.txt")));
  }
}
