package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// A row of a table of tasks is a directive, with bodies and deadline from their columns.
class TaskTableTest {
  private static final String BEFORE =
      """
      <p>UBND TỈNH LẠNG SƠN</p><p>VĂN PHÒNG</p><p>Số: 45/TB-VP</p><p>Lạng Sơn, ngày 10 tháng 3 năm 2022</p>
      <p>THÔNG BÁO</p><p>Kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 02 năm 2022</p>
      <p>Ngày 08/3/2022, Chủ tịch UBND tỉnh chủ trì họp và kết luận như sau:</p>
      """;

  private static final String SIGNED =
      """
      <p>Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.</p>
      <p>Nơi nhận:</p><p>- Như trên;</p><p>- Lưu: VT.</p><p>CHÁNH VĂN PHÒNG</p><p>Nguyễn Văn An</p>
      """;

  private static final String PLAIN_TABLE =
      """
      <table border="1"><tr><th>TT</th><th>Nội dung nhiệm vụ</th><th>Đơn vị chủ trì</th><th>Đơn vị phối hợp</th><th>Thời hạn</th></tr>
      <tr><td>1</td><td>Rà soát quy hoạch chung thị trấn Lộc Bình.</td><td>Sở Xây dựng</td><td>Sở Tài chính, UBND huyện Lộc Bình</td><td>30/4/2022</td></tr>
      <tr><td>2</td><td>Xây dựng kế hoạch chuyển đổi số năm 2022.</td><td>Sở Thông tin và Truyền thông</td><td>Các sở, ban, ngành</td><td>Tháng 5/2022</td></tr>
      <tr><td>3</td><td>Kiểm tra tiến độ giải ngân vốn đầu tư công.</td><td>Sở Kế hoạch và Đầu tư</td><td></td><td>Thường xuyên</td></tr></table>
      """;

  private static final String MERGED_TABLE =
      """
      <table border="1"><tr><th rowspan="2">STT</th><th rowspan="2">Nội dung công việc</th><th colspan="2">Phân công thực hiện</th><th rowspan="2">Thời gian hoàn thành</th></tr>
      <tr><th>Chủ trì</th><th>Phối hợp</th></tr>
      <tr><td>I</td><td colspan="4"><b>LĨNH VỰC KINH TẾ</b></td></tr>
      <tr><td>1</td><td>Rà soát các dự án chậm tiến độ.</td><td rowspan="2">Sở Kế hoạch và Đầu tư</td><td>Sở Tài chính</td><td>Quý II/2022</td></tr>
      <tr><td>2</td><td>Báo cáo kết quả giải ngân.</td><td>Kho bạc Nhà nước tỉnh</td><td>25/4/2022</td></tr>
      <tr><td>II</td><td colspan="4"><b>LĨNH VỰC VĂN HÓA - XÃ HỘI</b></td></tr>
      <tr><td>3</td><td>Tổ chức kỳ thi tốt nghiệp trung học phổ thông</td><td>Sở Giáo dục và Đào tạo</td><td>Công an tỉnh</td><td>Trước 30/6/2022</td></tr>
      <tr><td></td><td>năm 2022 bảo đảm an toàn, đúng quy chế.</td><td></td><td></td><td></td></tr></table>
      """;

  @TempDir private Path folder;

  private Path page(String body) throws IOException {
    var page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body;
    return Files.write(folder.resolve("a.html"), page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Directive> directives(Path file) {
    var read = new SourceReader().read(file, file.getFileName().toString()).getFirst();
    var document = assertInstanceOf(ReadResult.Read.class, read, read.toString()).document();
    return NoticeExtractor.standard().extract("x", document).notice().directives();
  }

  private static List<String> said(Path file) {
    return directives(file).stream().map(TaskTableTest::said).toList();
  }

  private static String said(Directive directive) {
    var facts = directive.facts();
    return "%s | %s | %s | %s | %s"
        .formatted(
            directive.section(),
            directive.text(),
            String.join(", ", facts.unitText()),
            String.join(", ", facts.with()),
            String.join(", ", facts.deadlines().stream().map(Deadline::text).toList()));
  }

  private static final List<String> PLAIN =
      List.of(
          "null | Rà soát quy hoạch chung thị trấn Lộc Bình. | Sở Xây dựng | tai-chinh, dia-phuong | 30/4/2022",
          "null | Xây dựng kế hoạch chuyển đổi số năm 2022. | Sở Thông tin và Truyền thông |  | Tháng 5/2022",
          "null | Kiểm tra tiến độ giải ngân vốn đầu tư công. | Sở Kế hoạch và Đầu tư |  | ");

  private static final List<String> MERGED =
      List.of(
          "LĨNH VỰC KINH TẾ | Rà soát các dự án chậm tiến độ. | Sở Kế hoạch và Đầu tư | tai-chinh | Quý II/2022",
          "LĨNH VỰC KINH TẾ | Báo cáo kết quả giải ngân. | Sở Kế hoạch và Đầu tư | thue-kho-bac | 25/4/2022",
          "LĨNH VỰC VĂN HÓA - XÃ HỘI | Tổ chức kỳ thi tốt nghiệp trung học phổ thông năm 2022 bảo đảm an toàn, đúng quy chế. | Sở Giáo dục và Đào tạo | cong-an | 30/6/2022");

  @Test
  void readsARowAsADirective() throws IOException {
    assertEquals(PLAIN, said(page(BEFORE + PLAIN_TABLE + SIGNED)));
  }

  @Test
  void readsMergedHeadsGroupsSharedCellsAndRowsThatGoOn() throws IOException {
    assertEquals(MERGED, said(page(BEFORE + MERGED_TABLE + SIGNED)));
  }

  @Test
  void readsAnAnnexBehindTheSignature() throws IOException {
    var text =
        "<p>1. Giao Sở Nội vụ rà soát biên chế.</p><p>2. Các nhiệm vụ khác theo Phụ lục.</p>";
    var said = said(page(BEFORE + text + SIGNED + "<p>PHỤ LỤC</p>" + PLAIN_TABLE));
    assertEquals(PLAIN, said.subList(said.size() - 3, said.size()));
    assertEquals(5, said.size(), said::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
  void readsTheSameAsTheOfficeSuiteWritesIt(String format) throws Exception {
    var file = page(BEFORE + PLAIN_TABLE + SIGNED);
    assertEquals(PLAIN, said(converted(file, format)));
    Files.delete(folder.resolve("out").resolve("a." + format));
    assertEquals(MERGED, said(converted(page(BEFORE + MERGED_TABLE + SIGNED), format)));
  }

  private Path converted(Path page, String format) throws IOException, InterruptedException {
    return LibreOffice.converted(
        page, format, "." + format, folder, "--infilter=HTML (StarWriter)");
  }

  @Test
  void readsTablesOfTextDrawnWithBars() throws IOException {
    var text =
        BEFORE.replaceAll("<[^>]+>", "\n")
            + """

            | STT | Nhiệm vụ | Cơ quan thực hiện | Hạn hoàn thành |
            |---|---|---|---|
            | 1 | Rà soát hồ sơ tồn đọng. | Sở Nội vụ chủ trì, phối hợp với Sở Tài chính | 15/4/2022 |
            | 2 | Lập danh sách. | | |
            """;
    var file = Files.writeString(folder.resolve("a.md"), text);
    assertEquals(
        List.of(
            "null | Rà soát hồ sơ tồn đọng. | Sở Nội vụ | tai-chinh | 15/4/2022",
            "null | Lập danh sách. |  |  | "),
        said(file));
  }

  /// A table without tasks stays what it was: lines.
  @Test
  void leavesOtherTablesAlone() throws IOException {
    var table =
        "<p>1. Giao Sở Nội vụ rà soát biên chế.</p><table><tr><td>TT</td><td>Đơn vị</td><td>Biên chế</td></tr>"
            + "<tr><td>1</td><td>Sở Nội vụ</td><td>45</td></tr></table>";
    assertEquals(
        "null | Giao Sở Nội vụ rà soát biên chế. | Sở Nội vụ |  | ",
        said(page(BEFORE + table + SIGNED)).getFirst());
  }
}
