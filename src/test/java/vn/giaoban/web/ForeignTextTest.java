package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Notices whose text contains markup, or right-to-left, decomposed or astral characters.
@ResourceLock(Chromium.LOCK)
class ForeignTextTest {
  private static final String HEAD =
      """
      THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 11/2021

      Ngày 16/11/2021, Sở Khoa học và Công nghệ tỉnh Nghệ An tổ chức hội nghị giao ban, kết luận như sau:

      """;
  private static final String HOSTILE =
      HEAD
          + """
          ### 1. Giao Văn phòng <script>document.title = "taken"</script>

          - Văn phòng tham mưu kế hoạch <img src=x onerror="document.title='taken'"> trước ngày 20/11.
          - Văn phòng kiểm tra </p><a href="javascript:alert(1)">kho</a> &lt;b&gt; lưu trữ.
          """;
  private static final String ASTRAL =
      Normalizer.normalize(
          HEAD
              + """
              ### 1. Giao Thanh tra

              - Thanh tra Sở 😀😀 rà soát 𝔞𝔟 chỉ dẫn địa lý của 🏞️ huyện Yên Thành, tỉnh.
              """,
          Form.NFD);

  @RegisterExtension final Visitor visitor = new Visitor(HOSTILE, ASTRAL);

  @Test
  void isolatesTheDirectionOfForeignText() {
    visitor.open("/?q=ke+hoach");
    assertThat(visitor.hits().locator(".origin a bdi")).hasCount(1);
    visitor.hits().locator(".origin a:first-child").click();
    assertThat(visitor.page().locator(".sources bdi")).hasText("notice-00.txt");
  }

  @Test
  void showsMarkupInAHitAsText() {
    visitor.open("/?q=ke+hoach");
    assertThat(visitor.hits()).hasCount(1);
    assertThat(visitor.hits().locator(".text")).containsText("<img src=x onerror=");
    assertThat(visitor.page().locator(".hit img, .hit script")).hasCount(0);
    assertThat(visitor.page()).hasTitle("ke hoach – Giao Ban");
  }

  @Test
  void showsMarkupInANoticeAsText() {
    visitor.open("/?q=luu+tru");
    visitor.hits().locator(".origin a:first-child").click();
    assertThat(visitor.page().locator("p.wanted")).containsText("<a href=\"javascript:");
    assertThat(visitor.page().locator(".document")).containsText("<script>");
    assertThat(
            visitor
                .page()
                .locator(".document a[href^=javascript], .document script, .document img"))
        .hasCount(0);
  }

  @Test
  void showsMarkupInAQuestionAsText() {
    visitor.open("/?q=%28%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E");
    assertThat(visitor.page().locator("#problem code")).hasText("(<img src=x onerror=alert(1)>");
    assertThat(visitor.page().locator("#problem img")).hasCount(0);
  }

  @Test
  void showsMarkupInAFilterAsText() {
    visitor.open("/?q=*&agency=%3Cimg+src%3Dx%3E");
    assertThat(visitor.page().locator(".chosen li")).containsText("<img src=x>");
    assertThat(visitor.page().locator(".chosen img, .filters img")).hasCount(0);
  }

  @Test
  void marksTheRightLettersBehindDecomposedAndAstralOnes() {
    visitor.open("/?q=%22chi+dan+dia+ly%22");
    assertEquals("chỉ dẫn địa lý", String.join(" ", marks()));
  }

  @Test
  void marksTheRightLettersForADecomposedQuestion() {
    visitor.open("/?q=*");
    visitor.ask(Normalizer.normalize("\"huyện Yên Thành\"", Form.NFD));
    assertEquals("huyện Yên Thành", String.join(" ", marks()));
    var text = visitor.hits().locator(".text").innerText();
    assertTrue(text.contains("😀😀 rà soát 𝔞𝔟"), text);
  }

  private Iterable<String> marks() {
    assertThat(visitor.hits()).hasCount(1);
    return visitor.hits().locator("mark").allInnerTexts();
  }

  @Test
  void wouldNoticeWhatThePolicyForbids() {
    visitor.open("/");
    visitor
        .page()
        .evaluate(
            """
            const script = document.createElement("script");
            script.textContent = "document.title = 'taken'";
            document.body.append(script);""");
    assertThat(visitor.page()).hasTitle("Tra cứu nhiệm vụ – Giao Ban");
    var complaints = String.join("\n", visitor.awaitComplaint());
    assertTrue(complaints.contains("Content Security Policy"), complaints);
  }
}
