package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;

class DocxReaderTest {
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      """;

  private static String listed(int list, int level, String text) {
    return MadeFiles.paragraph(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        text);
  }

  private static List<TextLine> lines(String body, Map<String, String> parts) throws IOException {
    try {
      var read = Format.named("docx").read(MadeFiles.docx(body, parts), ReadLimits.STANDARD);
      return assertInstanceOf(Content.Text.class, read).lines();
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> texts(String body, Map<String, String> parts) throws IOException {
    return lines(body, parts).stream().map(TextLine::text).toList();
  }

  @Test
  void writesNumbersOfListsAsWordShowsThem() throws IOException {
    var body =
        listed(2, 0, "KẾT LUẬN")
            + listed(1, 0, "Văn phòng Sở")
            + listed(1, 1, "Rà soát hồ sơ.")
            + listed(1, 2, "Báo cáo.")
            + listed(1, 1, "Lập kế hoạch.")
            + listed(1, 0, "Thanh tra Sở")
            + listed(1, 1, "Kiểm tra.")
            + listed(3, 0, "Phòng Kế hoạch")
            + listed(2, 0, "TỔ CHỨC THỰC HIỆN");
    assertEquals(
        List.of(
            "I. KẾT LUẬN",
            "1. Văn phòng Sở",
            "a) Rà soát hồ sơ.",
            "• Báo cáo.",
            "b) Lập kế hoạch.",
            "2. Thanh tra Sở",
            "a) Kiểm tra.",
            "5. Phòng Kế hoạch",
            "II. TỔ CHỨC THỰC HIỆN"),
        texts(body, Map.of("numbering", NUMBERING)));
    assertEquals(
        2, lines(body, Map.of("numbering", NUMBERING)).get(3).layout().listLevel(), "its level");
  }

  @Test
  void takesChangesAsAcceptedAndLeavesOutWhatIsHidden() throws IOException {
    var body =
        """
        <w:p><w:r><w:t>Giao </w:t></w:r>
        <w:ins><w:r><w:t>Văn phòng</w:t></w:r></w:ins><w:del><w:r><w:delText>Thanh tra</w:delText></w:r></w:del>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t> (mật)</w:t></w:r><w:r><w:t> rà soát</w:t></w:r>
        <w:moveFrom><w:r><w:t> trước</w:t></w:r></w:moveFrom></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Hoàn thành </w:t></w:r></w:p>
        <w:p><w:r><w:t>trong</w:t><w:tab/><w:t>tháng 9</w:t><w:br/><w:t>năm 2020</w:t></w:r></w:p>
        """;
    assertEquals(
        List.of("Giao Văn phòng rà soát", "Hoàn thành trong\ttháng 9", "năm 2020"),
        texts(body, Map.of()));
  }

  @Test
  void knowsBoldCapitalsAndHeadingsByStyle() throws IOException {
    var styles =
        """
        <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Part"><w:basedOn w:val="Base"/>
          <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
        """;
    var line =
        lines(
                MadeFiles.paragraph("<w:pStyle w:val=\"Part\"/>", "kết luận"),
                Map.of("styles", styles))
            .getFirst();
    assertEquals("KẾT LUẬN", line.text());
    assertEquals(true, line.layout().bold());
    assertEquals(2, line.layout().heading());
  }

  @Test
  void readsTablesByCellsAndKeepsNotesApart() throws IOException {
    var body =
        """
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>UBND TỈNH</w:t></w:r></w:p><w:p><w:r><w:t>Số: 12/TB</w:t></w:r></w:p></w:tc>
        <w:tc><w:p><w:r><w:t>CỘNG HÒA</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """
            + MadeFiles.paragraph("<w:jc w:val=\"both\"/>", "Ngày 14/8 họp.");
    var notes =
        Map.of(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\">"
                + MadeFiles.paragraph("", "Theo Quyết định 1.")
                + "</w:footnote>");
    var lines = lines(body, notes);
    assertEquals(
        List.of("UBND TỈNH", "Số: 12/TB", "CỘNG HÒA", "Ngày 14/8 họp.", "", "Theo Quyết định 1."),
        lines.stream().map(TextLine::text).toList());
    assertEquals(true, lines.get(2).layout().inCell());
    assertEquals(Joint.STARTS, lines.get(3).layout().joint());
    assertEquals(true, lines.get(5).layout().aside());
  }

  /// A row that begins behind others, and one whose first cell is covered from above.
  @Test
  void tellsTheColumnsOfCells() throws IOException {
    var cell = "<w:tc><w:tcPr>%s</w:tcPr>" + MadeFiles.paragraph("", "%s") + "</w:tc>";
    var body =
        "<w:tbl><w:tr>%s%s</w:tr><w:tr>%s%s</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>%s</w:tr></w:tbl>"
            .formatted(
                cell.formatted("<w:vMerge w:val=\"restart\"/>", "A"),
                cell.formatted("", "B"),
                cell.formatted("<w:vMerge/>", ""),
                cell.formatted("", "b"),
                cell.formatted("", "c"));
    var cells =
        lines(body, Map.of()).stream()
            .map(line -> Objects.requireNonNull(line.layout().cell()))
            .toList();
    assertEquals(
        List.of(
            new Cell(1, 0, 0, 2, 1),
            new Cell(1, 0, 1, 1, 1),
            new Cell(1, 1, 1, 1, 1),
            new Cell(1, 2, 1, 1, 1)),
        cells);
  }
}
