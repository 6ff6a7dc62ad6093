package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The pages of analytics in a browser, over the notices of `corpus/`.
@ResourceLock(Chromium.LOCK)
class AnalysisTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @Test
  void comparesWhatIsChosen() {
    visitor.open("/compare?province=-nghe-an");
    visitor.page().locator("#features").selectOption("unit");
    assertThat(visitor.page())
        .hasURL(Pattern.compile("/compare\\?province=-nghe-an&features=unit$"));
    assertThat(visitor.page().locator("thead th").first()).hasText("Đơn vị được giao");
    visitor.page().locator(".chip").click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/compare\\?features=unit$"));
    assertThat(visitor.page().locator("thead th")).hasCount(5);
  }

  @Test
  void leadsFromADeadlineToItsSearch() {
    visitor.open("/deadlines?asOf=2021-11-19");
    var past = visitor.page().locator(".states a").first();
    var count = past.locator("strong").innerText();
    past.click();
    assertThat(visitor.page().locator("#count strong")).hasText(count + " nhiệm vụ");
    visitor.page().locator("[data-part=take] a[href^='/deadlines']").click();
    assertThat(visitor.page().locator("h1")).hasText("Thời hạn");
  }

  @Test
  void keepsTheSearchesOfLinesWhereTheStepIsChanged() {
    visitor.open("/trend");
    visitor.page().locator("[name=line]").first().fill("ISO");
    visitor.page().locator("[name=line]").nth(1).fill("OCOP");
    visitor.page().locator("[name=line]").nth(1).press("Enter");
    assertThat(visitor.page()).hasURL(Pattern.compile("/trend\\?line=ISO&line=OCOP$"));
    visitor.page().locator("#step").selectOption("year");
    assertThat(visitor.page()).hasURL(Pattern.compile("/trend\\?step=year&line=ISO&line=OCOP$"));
    assertThat(visitor.page().locator("thead th")).hasCount(4);
  }

  @Test
  void savesAReportWithTheSettingsAsTheyAreTyped() {
    visitor.open("/report?of=2020-Q3");
    visitor.page().locator(".settings summary").click();
    visitor.page().locator("#signer").fill("Trần Văn Bình");
    assertThat(visitor.page()).hasURL(Pattern.compile("signer=Tr%E1%BA%A7n"));
    var file =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().locator(".formats a[download]").nth(2).click());
    assertEquals("bao-cao_2020-07-01..2020-09-30.html", file.suggestedFilename());
    assertThat(visitor.page().locator("#taken")).hasText("Đã tải đủ tệp");
  }

  @Test
  void completesWhatIsAskedFor() {
    visitor.open("/trend");
    visitor.box().pressSequentially("nhan hi");
    assertThat(visitor.page().locator("#offers li").first()).isVisible();
    visitor.box().fill("nhãn hiệu");
    visitor.box().press("Enter");
    assertThat(visitor.page()).hasURL(Pattern.compile("/trend\\?q=nh"));
    assertThat(visitor.page().locator("thead th").last()).containsText("4 nhiệm vụ");
  }
}
