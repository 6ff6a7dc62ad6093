package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;

class OdtReaderTest {
  private static final String STYLES =
      """
      <style:style style:name="Dam" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="An" style:family="text"><style:text-properties text:display="none"/></style:style>
      <style:style style:name="Goc" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/></style:style>
      <style:style style:name="Con" style:family="paragraph" style:parent-style-name="Goc"><style:text-properties fo:text-transform="uppercase"/></style:style>
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
      <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
      <text:list-style style:name="M"><text:list-level-style-number text:level="1" style:num-format="I" loext:num-list-format="%1%."/>
      <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>
      """;

  private static byte[] file(String body) throws IOException {
    var content =
        """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:draw="d" xmlns:loext="l">
        <office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(STYLES, body);
    return MadeFiles.odt(content);
  }

  private static List<TextLine> lines(String body) throws IOException, UnreadableException {
    var read = Format.named("odt").read(file(body), ReadLimits.STANDARD);
    return assertInstanceOf(Content.Text.class, read).lines();
  }

  private static List<String> texts(String body) throws IOException, UnreadableException {
    return lines(body).stream().map(TextLine::text).toList();
  }

  private static String item(String attributes, String inner) {
    return "<text:list-item" + attributes + ">" + inner + "</text:list-item>";
  }

  private static String list(String attributes, String... items) {
    return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
  }

  @Test
  void writesNumbersOfListsAsTheyAreShown() throws IOException, UnreadableException {
    var inner = list("", item("", "<text:p>b</text:p>"), item("", "<text:p>c</text:p>"));
    var body =
        list(
                "text:style-name=\"L\" xml:id=\"x\"",
                item("", "<text:p>a</text:p><text:p>a2</text:p>" + inner))
            + "<text:p>giữa</text:p>"
            + list(
                "text:style-name=\"L\" text:continue-numbering=\"true\"",
                item("", "<text:p>d</text:p>"),
                item(" text:start-value=\"7\"", "<text:p>e</text:p>"))
            + list(
                "text:style-name=\"M\"",
                item("", "<text:p>f</text:p>" + list("", item("", "<text:p>g</text:p>"))))
            + list("text:style-name=\"L\"", item("", "<text:p>h</text:p>"));
    assertEquals(
        List.of("1. a", "a2", "a) b", "b) c", "giữa", "2. d", "7. e", "I. f", "I.1 g", "1. h"),
        texts(body));
    assertEquals(1, lines(body).get(2).layout().listLevel());
  }

  @Test
  void takesChangesAsAcceptedAndLeavesOutWhatIsHidden() throws IOException, UnreadableException {
    assertEquals(
        List.of("Giao  rà\tsoát", "hồ sơ"),
        texts(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>xóa</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:section text:display="none"><text:p>ẩn</text:p></text:section>
            <text:p>Giao <text:s/><text:change text:change-id="1"/><text:span text:style-name="An">mật</text:span>
              rà<text:tab/><text:span>soát</text:span><office:annotation><text:p>góp ý</text:p></office:annotation><text:line-break/>hồ sơ</text:p>
            """));
  }

  @Test
  void knowsStylesHeadingsCellsBoxesAndNotes() throws IOException, UnreadableException {
    var lines =
        lines(
            """
            <text:h text:outline-level="2" text:style-name="Con">kết luận</text:h>
            <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>TT</text:p></table:table-cell></table:table-row></table:table-header-rows>
            <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>
            <text:p><text:span text:style-name="Dam">Số: 1</text:span><text:note><text:note-citation>1</text:note-citation>
            <text:note-body><text:p>Chú thích.</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>Trong khung.</text:p></draw:text-box></draw:frame></text:p>
            """);
    assertEquals(
        List.of("KẾT LUẬN", "TT", "1", "Số: 1", "Trong khung.", "", "Chú thích."),
        lines.stream().map(TextLine::text).toList());
    assertEquals(2, lines.getFirst().layout().heading());
    assertEquals(Joint.STARTS, lines.getFirst().layout().joint(), "as the style it is based on");
    assertEquals(true, lines.get(1).layout().inCell());
    assertEquals(true, lines.get(3).layout().bold());
    assertEquals(true, lines.get(6).layout().aside());
  }

  @Test
  void namesOneWithAPassword() throws IOException {
    var parts = MadeFiles.unzipped(file(""));
    parts.put(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
            .getBytes(StandardCharsets.UTF_8));
    var locked = MadeFiles.zip(parts);
    var refused =
        assertThrows(
            UnreadableException.class, () -> Format.named("odt").read(locked, ReadLimits.STANDARD));
    assertEquals("it is protected by a password; save it without one", refused.reason());
  }
}
