package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The filters beside the results, over the notices of `corpus/`.
@ResourceLock(Chromium.LOCK)
class FiltersTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  private Locator count(String dimension, String value) {
    return visitor
        .page()
        .locator("label:has(input[name='%s'][value$='%s']) .count".formatted(dimension, value));
  }

  @Test
  void joinsValuesOfOneDimensionByOr() {
    visitor.open("/?q=ISO");
    visitor.value("province", "dong-thap").click();
    visitor.assertTotal(2);
    visitor.value("province", "quang-ngai").click();
    visitor.assertTotal(3);
    assertEquals("/?q=ISO&province=dong-thap&province=quang-ngai", visitor.address());
  }

  @Test
  void keepsTheAlternativesAndTheirCountsToBeSeen() {
    visitor.open("/?q=ISO&province=quang-ngai");
    visitor.assertTotal(1);
    assertThat(count("province", "dong-thap")).hasText("2");
    assertThat(count("province", "quang-ngai")).hasText("1");
    assertThat(count("topic", "iso")).hasText("1");
  }

  @Test
  void leavesAValueOut() {
    visitor.open("/?q=ISO");
    visitor.leaveOut("province", "quang-ngai").click();
    visitor.assertTotal(2);
    assertThat(visitor.value("province", "-quang-ngai")).isChecked();
    assertThat(visitor.page().locator(".chosen li")).containsText("trừ Quảng Ngãi");
    assertEquals("/?q=ISO&province=-quang-ngai", visitor.address());
  }

  @Test
  void takesBackWhatWasLeftOut() {
    visitor.open("/?q=ISO&province=-quang-ngai");
    visitor.value("province", "-quang-ngai").click();
    visitor.assertTotal(3);
    assertEquals("/?q=ISO", visitor.address());
  }

  @Test
  void choosesWhatHasNoValue() {
    visitor.open("/?q=ISO");
    var none = visitor.page().locator("label:has([name=deadline][value=none])");
    assertThat(none).containsText("Không nêu thời hạn");
    visitor.value("deadline", "none").click();
    visitor.page().waitForURL("**/?q=ISO&deadline=none");
    visitor.assertTotal(Long.parseLong(none.locator(".count").innerText()));
  }

  @Test
  void takesAFilterBack() {
    visitor.open("/?q=ISO&province=dong-thap&topic=hoi-nghi-tap-huan");
    visitor.assertTotal(1);
    visitor.page().locator(".chosen a").nth(1).click();
    visitor.assertTotal(2);
    assertThat(visitor.value("province", "dong-thap")).isChecked();
  }

  @Test
  void takesAllFiltersBackAndKeepsTheQuestion() {
    visitor.open("/?q=ISO&province=dong-thap&topic=-hoi-nghi-tap-huan&sort=date");
    visitor.page().locator(".chosen a:not(.chip)").click();
    visitor.assertTotal(3);
    assertEquals("/?q=ISO", visitor.address());
  }

  @Test
  void findsAValueWithinALongList() {
    visitor.open("/?q=*");
    visitor.page().locator("#facet-topic .find").fill("so huu tri");
    var rows = visitor.page().locator("#facet-topic li:not(:has([value=none])):visible");
    assertThat(rows).hasCount(1);
    assertThat(rows.locator(".value")).hasText("Sở hữu trí tuệ");
    rows.locator("input").click();
    assertThat(visitor.page().locator(".chosen li")).containsText("Sở hữu trí tuệ");
  }

  @Test
  void findsAValueAsItIsMarked() {
    visitor.open("/?q=*");
    var rows = visitor.page().locator("#facet-topic li:not(:has([value=none])):visible");
    visitor.page().locator("#facet-topic .find").fill("hữu trí");
    assertThat(rows).hasCount(1);
    assertThat(rows.locator(".value")).hasText("Sở hữu trí tuệ");
    visitor.page().locator("#facet-topic .find").fill("hừu");
    assertThat(rows).hasCount(0);
    assertThat(visitor.page().locator("#facet-topic .nothing")).isVisible();
  }

  @Test
  void countsOtherDimensionsOnlyWhenTheyAreLookedAt() {
    visitor.open("/?q=ISO");
    var written = visitor.page().locator("#facet-unitText .value");
    assertThat(written).hasCount(0);
    visitor.page().getByText("Thêm bộ lọc").click();
    assertThat(written).hasText("Chi cục Tiêu chuẩn Đo lường Chất lượng");
  }

  @Test
  void takesDaysFromAndTo() {
    visitor.open("/?q=ISO");
    visitor.page().locator("#from").fill("1/9/2020");
    visitor.page().locator("#from").press("Tab");
    visitor.assertTotal(1);
    assertThat(visitor.page().locator(".chosen li")).containsText("từ 1/9/2020");
  }
}
