package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Downloads and feeds of a search.
@ResourceLock(Chromium.LOCK)
class TakeTest {
  private static final String SEARCH = "/?q=nhan+hieu&province=nghe-an&sort=date";

  @RegisterExtension final Visitor visitor = new Visitor();

  @ParameterizedTest
  @CsvSource({"CSV,.csv", "Excel,.xlsx"})
  void handsOutAFile(String name, String extension) {
    visitor.open(SEARCH);
    var link = visitor.page().locator(".take a").getByText(name);
    var download = visitor.page().waitForDownload(link::click);
    assertTrue(download.suggestedFilename().endsWith(extension), download.suggestedFilename());
    assertThat(visitor.page().locator("#taken")).hasText("Đã tải đủ tệp");
  }

  @Test
  void writesExactlyTheHitsOfTheSearch() throws IOException {
    visitor.open(SEARCH);
    assertThat(visitor.hits()).hasCount(3);
    var link = visitor.page().locator(".take a").getByText("CSV");
    var table = Files.readString(visitor.page().waitForDownload(link::click).path());
    for (var hit : visitor.hits().all()) {
      var id = hit.getAttribute("id").replaceFirst("d-", "");
      assertTrue(table.contains(id), id);
    }
    assertEquals(4, table.lines().filter(line -> !line.isBlank()).count(), table);
  }

  @ParameterizedTest
  @CsvSource({"CSV", "Excel"})
  void savesNoFileThatWasCut(String name) {
    visitor.open(SEARCH);
    visitor
        .page()
        .route(
            "**/api/v1/export*",
            route -> {
              var whole = route.fetch();
              var cut = Arrays.copyOf(whole.body(), whole.body().length - 30);
              route.fulfill(new Route.FulfillOptions().setResponse(whole).setBodyBytes(cut));
            });
    var saved = new ArrayList<String>();
    visitor.page().onDownload(download -> saved.add(download.suggestedFilename()));
    visitor.page().locator(".take a").getByText(name).click();
    assertThat(visitor.page().locator("#taken"))
        .hasText("Tệp bị cắt giữa chừng nên chưa được lưu; hãy tải lại");
    assertEquals(List.of(), saved);
  }

  @Test
  void leadsToTheFeedOfTheSearch() {
    visitor.open(SEARCH);
    var link = visitor.page().locator(".take a[type*=atom]");
    assertThat(link).hasAttribute("href", "/api/v1/feed?q=nhan+hieu&province=nghe-an");
    var answer = visitor.page().request().get(link.evaluate("a => a.href").toString());
    assertTrue(
        answer.headers().getOrDefault("content-type", "").startsWith("application/atom+xml"));
    assertTrue(answer.text().contains("<entry"), answer.text());
  }

  @Test
  void offersNothingWhereNothingIsFound() {
    visitor.open("/?q=nhan+hieo");
    assertThat(visitor.page().locator(".take")).hasCount(0);
  }
}
