package vn.giaoban.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Notice text that looks like syntax of an output format.
class ForeignWordsTest {
  private static final Pattern UNMARKED = Pattern.compile("(?<!\\\\)<script");

  private static final String HOSTILE = "<script>alert('1')</script> & \"|\" *a* [b](c) \\ `d`";

  private static Document document(Block... body) {
    return new Document(
        Masthead.blank(),
        "BÁO CÁO",
        HOSTILE,
        "",
        List.of(body),
        Signature.blank(),
        "Giao Ban",
        SampleReport.CREATED);
  }

  private static String html(Block... body) throws IOException {
    var out = new ByteArrayOutputStream();
    HtmlWriter.write(document(body), out);
    return out.toString(UTF_8);
  }

  private static String markdown(Block... body) throws IOException {
    var out = new ByteArrayOutputStream();
    MarkdownWriter.write(document(body), out);
    return out.toString(UTF_8);
  }

  private static Block.Table table(Value cell) {
    return new Block.Table("", List.of(Block.Column.words(HOSTILE, 1)), List.of(List.of(cell)));
  }

  @Test
  void pagesShowThemAsTheyAre() throws IOException {
    var page =
        Jsoup.parse(
            html(
                Block.Paragraph.of(HOSTILE),
                table(new Value.Text(HOSTILE)),
                new Block.Quotation(HOSTILE, HOSTILE, "javascript:alert(1)")));
    assertEquals(0, page.select("script").size());
    assertEquals(HOSTILE, page.title());
    assertEquals(HOSTILE, page.select("main > p").text());
    assertEquals(HOSTILE, page.select("td").text());
    assertEquals("“" + HOSTILE + "”", page.select("blockquote em").text());
    assertEquals(0, page.select("a").size());
  }

  @Test
  void pagesKeepThemOutOfAttributes() throws IOException {
    var chart =
        new Block.Chart(
            Block.ChartKind.BARS,
            "t",
            "\" onerror=\"alert(1)",
            Block.Measure.COUNT,
            List.of("a"),
            List.of(Block.Series.counts("s", 1)));
    var image = Jsoup.parse(html(chart)).select("img").getFirst();
    assertFalse(image.hasAttr("onerror"));
    assertEquals("\" onerror=\"alert(1)", image.attr("alt"));
  }

  @Test
  void wordFilesShowThemAsTheyAre() throws IOException {
    var bytes = DocxWriterTest.written(document(Block.Paragraph.of(HOSTILE + "\u0000\u000Bx")));
    try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertTrue(file.getParagraphs().stream().anyMatch(p -> p.getText().equals(HOSTILE + "\nx")));
    }
  }

  @Test
  void markdownMarksWhatWouldMeanSomething() throws IOException {
    assertTrue(
        markdown(table(new Value.Text("a|b\nc"))).contains("| a\\|b<br>c |"),
        markdown(table(new Value.Text("a|b\nc"))));
    assertTrue(
        markdown(Block.Paragraph.of("1. Một\n- Hai\n# Ba"))
            .contains("1\\. Một\\\n\\- Hai\\\n\\# Ba\n"));
    assertFalse(UNMARKED.matcher(markdown(Block.Paragraph.of(HOSTILE))).find());
  }

  @Test
  void linksLeadToTheWebOnly() {
    assertNull(WebAddress.of("javascript:alert(1)"));
    assertNull(WebAddress.of("file:///etc/passwd"));
    assertEquals("https://a.vn/?q=%C4%91%20%22%3C%7C", WebAddress.of("https://a.vn/?q=đ \"<|"));
  }
}
