package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.notice.Directive;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// A notice whose numbers, letters and bullets are automatic, with tracked changes, hidden text,
/// headers and footers, says the same as its text in which all of that is settled.
class AutomaticListsTest {
  private static final String TEXT =
      """
      UBND TỈNH LẠNG SƠN
      SỞ NỘI VỤ
      Số: 45/TB-SNV
      Lạng Sơn, ngày 10 tháng 3 năm 2022
      THÔNG BÁO
      Kết luận giao ban tháng 02 năm 2022
      Ngày 08/3/2022, Giám đốc Sở họp giao ban và kết luận như sau:
      1. Văn phòng Sở
      a) Chuẩn bị hội nghị tổng kết trước ngày 30/3/2022.
      b) Phối hợp với Thanh tra Sở kiểm tra việc chấp hành kỷ luật, trong đó:
      - Rà soát hồ sơ của các phòng.
      - Lập danh sách gửi Giám đốc Sở.
      Các phòng gửi báo cáo về Văn phòng Sở.
      2. Thanh tra Sở
      a) Xây dựng kế hoạch thanh tra năm 2023.
      """;

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """;

  private static final String CHANGED =
      "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>Chuẩn bị</w:t></w:r></w:ins>"
          + "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>Hoãn</w:delText></w:r></w:del>"
          + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (không gửi)</w:t></w:r>";

  private static final String SECTION =
      """
      <w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>
      """;

  @TempDir private Path folder;
  private Path text = Path.of("a.txt");
  private Path docx = Path.of("a.docx");

  @BeforeEach
  void write() throws IOException {
    text = Files.writeString(folder.resolve("a.txt"), TEXT);
    var body = new StringBuilder();
    TEXT.lines().forEach(line -> body.append(paragraph(line)));
    var parts =
        Map.of(
            "numbering", NUMBERING,
            "header", MadeFiles.paragraph("", "1. Đầu trang của Văn phòng Sở."),
            "footer", MadeFiles.paragraph("", "2. Chân trang của Văn phòng Sở."));
    docx = Files.write(folder.resolve("a.docx"), MadeFiles.docx(body + SECTION, parts));
  }

  private static String paragraph(String line) {
    int level = List.of("\\d+\\. .*", "[a-z]\\) .*", "- .*").indexOf(kind(line));
    var properties =
        level < 0
            ? ""
            : "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>".formatted(level);
    var words = level < 0 ? line : line.substring(line.indexOf(' ') + 1);
    return MadeFiles.paragraph(properties, words)
        .replace(
            "<w:r><w:t xml:space=\"preserve\">Chuẩn bị",
            CHANGED + "<w:r><w:t xml:space=\"preserve\">");
  }

  private static String kind(String line) {
    return List.of("\\d+\\. .*", "[a-z]\\) .*", "- .*").stream()
        .filter(line::matches)
        .findFirst()
        .orElse("");
  }

  private static List<Object> said(Path file) {
    var read = new SourceReader().read(file, "a").getFirst();
    var document = assertInstanceOf(ReadResult.Read.class, read, read.toString()).document();
    return NoticeExtractor.standard().extract("x", document).notice().directives().stream()
        .map(AutomaticListsTest::said)
        .toList();
  }

  private static Object said(Directive directive) {
    return List.of(String.valueOf(directive.section()), directive.text(), directive.facts());
  }

  @Test
  void saysTheSameInWord() {
    var said = said(text);
    assertEquals(6, said.size(), said::toString);
    assertEquals(said, said(docx));
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "rtf", "doc"})
  void saysTheSameAsTheOfficeSuiteWritesIt(String format) throws Exception {
    assertEquals(said(text), said(LibreOffice.converted(docx, format, "." + format, folder)));
  }
}
