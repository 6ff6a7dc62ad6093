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

  private Locator value(String dimension, String value) {
    return visitor.page().locator("#f-%s-%s".formatted(dimension, value));
  }

  private Locator leaveOut(String dimension, String value) {
    return visitor.page().locator("#x-%s-%s".formatted(dimension, value));
  }

  private Locator count(String dimension, String value) {
    return visitor.page().locator("label[for=f-%s-%s] .count".formatted(dimension, value));
  }

  private Locator total() {
    return visitor.page().locator("#count strong");
  }

  @Test
  void joinsValuesOfOneDimensionByOr() {
    visitor.open("/?q=ISO");
    value("province", "dong-thap").check();
    assertThat(total()).hasText("2");
    value("province", "quang-ngai").check();
    assertThat(total()).hasText("3");
    assertEquals("/?q=ISO&province=dong-thap&province=quang-ngai", visitor.address());
  }

  @Test
  void keepsTheAlternativesAndTheirCountsToBeSeen() {
    visitor.open("/?q=ISO&province=quang-ngai");
    assertThat(total()).hasText("1");
    assertThat(count("province", "dong-thap")).hasText("2");
    assertThat(count("province", "quang-ngai")).hasText("1");
    assertThat(count("topic", "iso")).hasText("1");
  }

  @Test
  void leavesAValueOut() {
    visitor.open("/?q=ISO");
    leaveOut("province", "quang-ngai").click();
    assertThat(total()).hasText("2");
    assertThat(leaveOut("province", "quang-ngai")).hasAttribute("aria-pressed", "true");
    assertThat(visitor.page().locator("#chosen li")).hasText("không Quảng Ngãi ×");
    assertEquals("/?q=ISO&province=-quang-ngai", visitor.address());
  }

  @Test
  void choosesWhatWasLeftOut() {
    visitor.open("/?q=ISO&province=-quang-ngai");
    value("province", "quang-ngai").check();
    assertThat(total()).hasText("1");
    assertEquals("/?q=ISO&province=quang-ngai", visitor.address());
  }

  @Test
  void choosesWhatHasNoValue() {
    visitor.open("/?q=ISO");
    var none = visitor.page().locator("label[for=f-deadline-none]");
    assertThat(none).containsText("Không nêu thời hạn");
    value("deadline", "none").check();
    assertThat(total()).hasText(none.locator(".count").innerText());
    assertEquals("/?q=ISO&deadline=none", visitor.address());
  }

  @Test
  void takesAFilterBack() {
    visitor.open("/?q=ISO&province=dong-thap&topic=hoi-nghi-tap-huan");
    assertThat(total()).hasText("1");
    visitor.page().locator("#chosen button").nth(1).click();
    assertThat(total()).hasText("2");
    assertThat(value("province", "dong-thap")).isChecked();
  }

  @Test
  void takesAllFiltersBackAndKeepsTheQuestion() {
    visitor.open("/?q=ISO&province=dong-thap&topic=-hoi-nghi-tap-huan&sort=date");
    visitor.page().locator("#chosen .quiet").click();
    assertThat(total()).hasText("3");
    assertEquals("/?q=ISO&sort=date", visitor.address());
  }

  @Test
  void collapsesALongListAndStatesTheRest() {
    visitor.open("/?q=*");
    var rows = visitor.page().locator("fieldset:has(#open-topic) li");
    var rest = visitor.page().locator("#open-topic");
    assertThat(rest).hasAttribute("aria-expanded", "false");
    int shown = rows.count();
    int hidden = Integer.parseInt(rest.innerText().replaceAll("\\D", ""));
    rest.click();
    assertThat(rows).hasCount(shown + hidden);
    assertThat(rest).hasAttribute("aria-expanded", "true");
    rest.click();
    assertThat(rows).hasCount(shown);
  }

  @Test
  void findsAValueWithinALongList() {
    visitor.open("/?q=*");
    visitor.page().locator("#find-topic").fill("so huu tri");
    var rows = visitor.page().locator("fieldset:has(#find-topic) li:not(:has(#f-topic-none))");
    assertThat(rows).hasCount(1);
    assertThat(rows.locator(".value")).hasText("Sở hữu trí tuệ");
    rows.locator("input").check();
    assertThat(visitor.page().locator("#chosen li")).hasText("Sở hữu trí tuệ ×");
  }

  @Test
  void findsAValueAsItIsMarked() {
    visitor.open("/?q=*");
    var rows = visitor.page().locator("fieldset:has(#find-topic) li:not(:has(#f-topic-none))");
    visitor.page().locator("#find-topic").fill("hữu trí");
    assertThat(rows.locator(".value")).hasText("Sở hữu trí tuệ");
    visitor.page().locator("#find-topic").fill("hừu");
    assertThat(rows).hasText("Không có giá trị nào no such value");
  }

  @Test
  void countsOtherDimensionsOnlyWhenTheyAreLookedAt() {
    visitor.open("/?q=ISO");
    var written = visitor.page().locator("fieldset:has-text('Cơ quan được giao') .value");
    assertThat(written).hasCount(0);
    visitor.page().locator("#others > summary").click();
    assertThat(written).hasText("Chi cục Tiêu chuẩn Đo lường Chất lượng");
  }

  @Test
  void takesDaysFromAndTo() {
    visitor.open("/?q=ISO");
    visitor.page().locator("#from").fill("2020-09-01");
    visitor.page().locator("#from").dispatchEvent("change");
    assertThat(total()).hasText("1");
    assertThat(visitor.page().locator("#chosen li")).hasText("từ 1/9/2020 ×");
  }
}
