package vn.giaoban.report.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.report.document.Block.Annex;
import vn.giaoban.report.document.Block.Chart;
import vn.giaoban.report.document.Block.ChartKind;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Heading;
import vn.giaoban.report.document.Block.Items;
import vn.giaoban.report.document.Block.Measure;
import vn.giaoban.report.document.Block.Notes;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Quotation;
import vn.giaoban.report.document.Block.Series;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Run.Emphasis;
import vn.giaoban.report.document.Run.Figure;
import vn.giaoban.report.document.Run.Plain;
import vn.giaoban.report.document.Run.Strong;

/// A quarterly report as long and as full as real ones, with every kind of block.
final class SampleReport {
  static final Instant CREATED = Instant.parse("2020-10-05T03:04:06Z");
  static final String SEARCH = "http://127.0.0.1:7070/?period=2020-Q3&topic=";

  private static final List<String> TOPICS =
      List.of(
          "Sở hữu trí tuệ",
          "Tiêu chuẩn, đo lường, chất lượng",
          "Nhiệm vụ khoa học và công nghệ",
          "Truy xuất nguồn gốc và mã số mã vạch",
          "Đổi mới sáng tạo và khởi nghiệp",
          "An toàn bức xạ và hạt nhân",
          "Chương trình mỗi xã một sản phẩm");

  private SampleReport() {}

  static Document of(int annexRows) {
    var body = new ArrayList<Block>();
    body.addAll(general());
    body.addAll(topics());
    body.addAll(units());
    body.addAll(remaining());
    if (annexRows > 0) {
      body.addAll(annex(annexRows));
    }
    return with(body);
  }

  static Document with(List<Block> body) {
    return new Document(
        Masthead.blank(),
        "BÁO CÁO",
        "Tổng hợp nhiệm vụ giao tại các cuộc họp giao ban quý III năm 2020",
        "từ ngày 01 tháng 7 năm 2020 đến ngày 30 tháng 9 năm 2020",
        body,
        new Signature(
            List.of("Giám đốc Sở (để báo cáo)", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"),
            List.of("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            "…………………………"),
        "Giao Ban",
        CREATED);
  }

  private static List<Block> general() {
    return List.of(
        new Block.Contents(),
        new Heading(1, "I.", "TÌNH HÌNH CHUNG"),
        new Heading(2, "1.", "Phạm vi và nguồn"),
        Paragraph.of(
            new Plain("Báo cáo tổng hợp "),
            new Figure(link(new Value.Count(1_284), "")),
            new Plain(" nhiệm vụ giao trong "),
            new Figure(new Value.Count(96)),
            new Plain(
                " thông báo kết luận của 17 tỉnh, thành phố, họp từ ngày 01/7/2020 đến ngày"
                    + " 30/9/2020. Mỗi con số trong báo cáo bằng số kết quả của phép tìm kiếm mà nó"
                    + " dẫn tới. "),
            new Strong("Không tính "),
            new Figure(new Value.Count(212)),
            new Emphasis(" nhận xét, đánh giá không giao việc cho ai.")),
        new Heading(2, "2.", "So với các kỳ trước"),
        new Table(
            "Bảng 1. Số nhiệm vụ giao so với kỳ trước và cùng kỳ năm trước",
            List.of(
                Column.words("Chỉ tiêu", 4),
                Column.figures("Quý III/2020", 2),
                Column.figures("Quý II/2020", 2),
                Column.figures("Thay đổi", 3),
                Column.figures("Quý III/2019", 2)),
            List.of(
                row(
                    new Value.Text("Thông báo"),
                    link(new Value.Count(96), ""),
                    new Value.Count(88),
                    new Value.Change(96, 88),
                    new Value.Missing()),
                row(
                    new Value.Text("Nhiệm vụ"),
                    link(new Value.Count(1_284), ""),
                    new Value.Count(1_311),
                    new Value.Change(1_284, 1_311),
                    new Value.Missing()))),
        new Notes(
            List.of(
                Paragraph.of("Dấu “–”: không có thông báo nào của kỳ đó trong kho."),
                Paragraph.of(
                    "Một nhiệm vụ có thể thuộc nhiều chủ đề, nên tổng theo chủ đề lớn hơn số nhiệm"
                        + " vụ."))),
        new Chart(
            ChartKind.LINES,
            "Số nhiệm vụ giao và số nhiệm vụ có thời hạn theo tháng, 2019–2020",
            "Số nhiệm vụ giao tăng từ 402 trong tháng 01/2020 lên 455 trong tháng 9/2020; tháng 4"
                + " không có thông báo.",
            Measure.COUNT,
            List.of("01/20", "02/20", "3/20", "4/20", "5/20", "6/20", "7/20", "8/20", "9/20"),
            List.of(
                new Series(
                    "Nhiệm vụ giao",
                    List.of(
                        new Value.Count(402),
                        new Value.Count(377),
                        new Value.Count(431),
                        new Value.Missing(),
                        new Value.Count(468),
                        new Value.Count(440),
                        new Value.Count(398),
                        new Value.Count(431),
                        new Value.Count(455))),
                Series.counts("Nhiệm vụ có thời hạn", 120, 98, 143, 0, 160, 151, 122, 139, 148))));
  }

  private static List<Block> topics() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, "II.", "NHIỆM VỤ GIAO THEO CHỦ ĐỀ"));
    blocks.add(new Heading(2, "1.", "Số nhiệm vụ theo chủ đề"));
    blocks.add(
        new Table(
            "Bảng 2. Nhiệm vụ giao theo chủ đề",
            "Theo chủ đề",
            List.of(
                new Column("STT", Block.Align.CENTRE, 1),
                Column.words("Chủ đề", 5),
                Column.figures("Số nhiệm vụ", 2),
                Column.figures("Tỷ lệ", 2),
                Column.figures("Thay đổi so với quý II", 3)),
            topicRows(),
            row(
                new Value.Text(""),
                new Value.Text("Tất cả các nhiệm vụ"),
                new Value.Count(1_284),
                new Value.Share(1),
                new Value.Change(1_284, 1_311))));
    blocks.add(
        new Chart(
            ChartKind.LYING_BARS,
            "Nhiệm vụ giao theo chủ đề, quý III và quý II năm 2020",
            "Sở hữu trí tuệ đứng đầu với 310 nhiệm vụ.",
            Measure.COUNT,
            TOPICS,
            List.of(
                Series.counts("Quý III/2020", 310, 271, 228, 130, 90, 61, 44),
                Series.counts("Quý II/2020", 288, 301, 214, 96, 101, 75, 32))));
    for (int i = 0; i < 3; i++) {
      blocks.add(new Heading(2, (i + 2) + ".", TOPICS.get(i)));
      blocks.add(
          Paragraph.of(
              new Plain("Trong quý có "),
              new Figure(link(new Value.Count(310 - 40 * i), "chu-de-" + i)),
              new Plain(" nhiệm vụ, bằng "),
              new Figure(new Value.Share(0.2414)),
              new Plain(" số nhiệm vụ giao. Một số nhiệm vụ tiêu biểu:")));
      blocks.add(new Heading(3, "a)", "Nhiệm vụ giao cho phòng chuyên môn"));
      blocks.add(
          new Quotation(
              "Phòng Quản lý Chuyên ngành phối hợp với các phòng, đơn vị có liên quan tham mưu Lãnh"
                  + " đạo Sở tổ chức triển khai thực hiện các nhiệm vụ trong kế hoạch phát triển tài"
                  + " sản trí tuệ năm 2020; báo cáo kết quả trước ngày 20/8/2020.",
              "1104/TB-SKHCN, dòng 40",
              "http://127.0.0.1:7070/notices/000-bf2d77a87c11392e-txt#L40"));
      blocks.add(new Heading(3, "b)", "Nhiệm vụ giao cho đơn vị trực thuộc"));
      blocks.add(
          new Quotation(
              "Chi cục Tiêu chuẩn Đo lường Chất lượng: tiếp tục kiểm tra về đo lường, chất lượng"
                  + " xăng dầu.",
              "Nghệ An, cuộc họp ngày 16/11/2021, dòng 92",
              "http://127.0.0.1:7070/notices/003-69e726a4c7a6e55d-txt#L92"));
    }
    return blocks;
  }

  private static List<List<Value>> topicRows() {
    long[] now = {310, 271, 228, 130, 90, 61, 44};
    long[] before = {288, 301, 214, 96, 101, 75, 0};
    var rows = new ArrayList<List<Value>>();
    for (int i = 0; i < TOPICS.size(); i++) {
      rows.add(
          row(
              new Value.Count(i + 1),
              new Value.Text(TOPICS.get(i)),
              link(new Value.Count(now[i]), "chu-de-" + i),
              Value.Share.of(now[i], 1_284),
              new Value.Change(now[i], before[i])));
    }
    return rows;
  }

  private static List<Block> units() {
    return List.of(
        new Heading(1, "III.", "NHIỆM VỤ GIAO THEO ĐƠN VỊ"),
        new Chart(
            ChartKind.BARS,
            "Tỷ lệ nhiệm vụ có thời hạn theo đơn vị",
            "Văn phòng 41,2 %, Thanh tra 37,5 %, các đơn vị còn lại dưới 30 %.",
            Measure.SHARE,
            List.of("Văn phòng", "Thanh tra", "Phòng Quản lý khoa học", "Chi cục TCĐLCL"),
            List.of(
                new Series("2020", shares(0.412, 0.375, 0.288, 0.251)),
                new Series("2019", shares(0.398, 0.31, 0.3, 0.22)),
                new Series("2018", shares(0.35, 0.29, 0.27, 0.2)))),
        new Items(
            List.of(
                Paragraph.of("Thời hạn trong kỳ: 409 nhiệm vụ;"),
                Paragraph.of("Thời hạn sau kỳ: 88 nhiệm vụ;"),
                Paragraph.of("Không ghi thời hạn: 787 nhiệm vụ."))));
  }

  private static List<Block> remaining() {
    return List.of(
        new Heading(1, "IV.", "VĂN BẢN ĐƯỢC TRÍCH DẪN NHIỀU NHẤT"),
        new Table(
            "",
            List.of(
                Column.words("Số, ký hiệu", 3),
                Column.words("Lần đầu", 2),
                Column.figures("Số nhiệm vụ", 2)),
            List.of(
                row(
                    new Value.Link(
                        new Value.Text("296/KH-UBND"), "http://127.0.0.1:7070/?q=296/KH-UBND"),
                    new Value.Day(LocalDate.of(2020, 7, 3)),
                    new Value.Count(14)),
                row(
                    new Value.Text("13/2019/NĐ-CP"),
                    new Value.Day(LocalDate.of(2020, 8, 27)),
                    new Value.Count(9)))),
        new Heading(1, "V.", "NHỮNG GÌ CÒN THIẾU"),
        Paragraph.of(
            "Các tỉnh Đắk Lắk, Kon Tum không có thông báo trong tháng 7 và tháng 8 năm 2020."),
        new Block.Blank(2));
  }

  private static List<Block> annex(int rows) {
    var lines = new ArrayList<List<Value>>();
    for (int i = 0; i < rows; i++) {
      lines.add(
          row(
              new Value.Day(LocalDate.of(2020, 7, 1).plusDays(i % 92)),
              new Value.Text(i % 2 == 0 ? "Đồng Tháp" : "Nghệ An"),
              new Value.Text(i % 3 == 0 ? "Văn phòng Sở" : "Phòng Quản lý Chuyên ngành"),
              new Value.Text(
                  "Nhiệm vụ thứ "
                      + (i + 1)
                      + ": phối hợp với các đơn vị có liên quan tham mưu ban hành văn bản hướng dẫn"
                      + " đăng ký nhãn hiệu chứng nhận cho sản phẩm của địa phương."),
              new Value.Link(
                  new Value.Text("000-bf2d77a87c11392e-txt-" + (i + 1)),
                  "http://127.0.0.1:7070/notices/000-bf2d77a87c11392e-txt#L" + (i + 1))));
    }
    return List.of(
        new Annex("Phụ lục", "DANH MỤC NHIỆM VỤ GIAO TRONG QUÝ III NĂM 2020", true),
        new Table(
            "",
            List.of(
                Column.words("Ngày", 5),
                Column.words("Tỉnh", 4),
                Column.words("Đơn vị", 6),
                Column.words("Nội dung", 15),
                Column.words("Mã", 6)),
            lines));
  }

  private static List<Value> shares(double... fractions) {
    return Arrays.stream(fractions).mapToObj(one -> (Value) new Value.Share(one)).toList();
  }

  private static Value link(Value value, String topic) {
    return new Value.Link(value, SEARCH + topic);
  }

  private static List<Value> row(Value... cells) {
    return List.of(cells);
  }
}
