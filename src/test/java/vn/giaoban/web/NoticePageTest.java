package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// From a hit to its lines in the notice, and to the next hit.
@ResourceLock(Chromium.LOCK)
class NoticePageTest {
  private static final String NOTICE = "/notices/003-69e726a4c7a6e55d-txt";

  @RegisterExtension final Visitor visitor = new Visitor();

  private Locator wanted() {
    return visitor.page().locator("p.wanted");
  }

  private void openHit(int place) {
    visitor.hits().nth(place).locator(".origin a:first-child").click();
    visitor.page().waitForURL("**/notices/**");
    visitor.settled();
  }

  @Test
  void leadsFromAHitToItsLine() {
    visitor.open("/?q=OCOP");
    openHit(0);
    assertThat(wanted()).hasCount(1);
    assertThat(wanted()).hasId("L75");
    assertThat(wanted()).containsText("sản phẩm OCOP");
    assertThat(wanted()).isInViewport();
    assertThat(visitor.page().locator(".block.wanted")).hasAttribute("aria-current", "true");
  }

  @Test
  void highlightsSeveralLines() {
    visitor.open(NOTICE + "#L73-L75");
    assertThat(wanted()).hasCount(2);
    assertThat(wanted().first()).hasId("L73");
  }

  @Test
  void movesTheHighlightWithTheAddress() {
    visitor.open(NOTICE + "#L73-L75");
    visitor.page().locator("#L5 .number").click();
    assertThat(wanted()).hasCount(1);
    assertThat(wanted()).hasId("L5");
    assertEquals(NOTICE + "#L5", visitor.address());
  }

  @Test
  void goesThroughTheHitsOfTheSearchInItsOrder() {
    visitor.open("/?q=nhan+hieu");
    var names = visitor.hits().locator(".origin a:first-child").allInnerTexts();
    openHit(1);
    var next = visitor.page().locator("#around .next");
    var previous = visitor.page().locator("#around .prev");
    next.click();
    assertThat(visitor.page().locator("#around .whole")).hasText("nhan hieu: 4 kết quả");
    assertLine(names.get(2));
    next.click();
    assertLine(names.get(3));
    assertThat(visitor.page().locator("#around a.next")).hasCount(0);
    assertThat(next).hasText("Sau ›");
    previous.click();
    assertLine(names.get(2));
  }

  /// @param name such as `1104/TB-SKHCN, dòng 40`
  private void assertLine(String name) {
    assertThat(wanted().locator(".number").first())
        .hasText(name.replaceAll("(?s).*dòng (\\d+).*", "$1"));
  }

  @Test
  void keepsTheFiltersOnTheWay() {
    visitor.open("/?q=nhan+hieu&province=dong-thap");
    openHit(0);
    assertThat(visitor.page().locator("#around .whole")).hasText("nhan hieu: 1 kết quả");
    assertThat(visitor.page().locator("#around a.next, #around a.prev")).hasCount(0);
  }

  @Test
  void returnsToTheHitOneCameFrom() {
    visitor.open("/?q=nhan+hieu");
    openHit(1);
    visitor.page().locator("#around .next").click();
    assertThat(wanted()).hasId("L65");
    visitor.page().locator("#back").click();
    visitor.page().waitForURL("**/?q=nhan+hieu#*");
    assertThat(visitor.hits().nth(2).locator(".origin a:first-child")).isFocused();
    assertThat(visitor.box()).hasValue("nhan hieu");
  }

  @Test
  void showsNoNeighboursWithoutASearch() {
    visitor.open(NOTICE);
    assertThat(visitor.page().locator("#around a.next, #around a.prev")).hasCount(0);
    assertThat(visitor.page().locator("#back")).hasAttribute("href", "/");
  }

  @Test
  void saysWhereAHitIsNoneAnyMore() {
    visitor.open(NOTICE + "?q=ISO&around=003-69e726a4c7a6e55d-txt-26#L75");
    assertThat(visitor.page().locator("#around")).containsText("không nằm trong kết quả");
    assertThat(wanted()).hasId("L75");
  }

  @Test
  void handsOutTheSource() throws IOException {
    visitor.open(NOTICE);
    var download = visitor.page().waitForDownload(visitor.page().locator(".download")::click);
    assertEquals("003_69e726a4c7a6e55d.txt", download.suggestedFilename());
    var original = Path.of("corpus", download.suggestedFilename());
    assertEquals(-1, Files.mismatch(original, download.path()));
  }

  @Test
  void saysThatThereIsNoSuchNotice() {
    visitor.open("/notices/khong-co");
    assertThat(visitor.page().locator("h1")).hasText("Không có trang này");
    assertThat(visitor.page().locator("main")).containsText("khong-co");
  }

  @Test
  void namesTheWordsThatSettledTheProvince() {
    visitor.open(NOTICE);
    var facts = visitor.page().locator(".facts").innerText();
    assertTrue(facts.contains("Nghệ An (nhắc đến trong văn bản: “"), facts);
  }
}
