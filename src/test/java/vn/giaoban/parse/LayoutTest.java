package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.WrittenText;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;

class LayoutTest {
  @Test
  void rejoinsWrappedLines() {
    assertEquals(
        List.of(
            "Văn phòng Sở tham mưu kế hoạch tổ chức hội nghị chuyên đề và gửi các phòng góp ý trong"
                + " tuần tới. Đồng thời chuẩn bị Hội trường tầng hai cho buổi làm việc với đoàn"
                + " công tác.",
            "Thanh tra Sở rà soát đơn thư."),
        texts(
            """
            1. Văn phòng Sở tham mưu kế hoạch tổ chức hội nghị chuyên
            đề và gửi các phòng góp ý trong tuần tới. Đồng thời chuẩn bị
            Hội trường tầng hai cho buổi làm việc với đoàn công tác.
            2. Thanh tra Sở rà soát đơn thư.
            """));
  }

  @Test
  void rejoinsYearsThatALineEndSetsApart() {
    assertEquals(
        List.of("Rà soát các đề tài của giai đoạn 2021 - 2025.", "Gửi lịch họp."),
        texts("- Rà soát các đề tài của giai đoạn 2021\n- 2025.\n- Gửi lịch họp.\n"));
  }

  @Test
  void rejoinsANumberAndAWordThatALineEndCuts() {
    assertEquals(
        List.of("Theo Công văn số 1388/UBND-KT ngày 11/3/2024 và Nghị quyết 18-NQ/TW.", "Hết."),
        texts(
            "- Theo Công văn số 1388/UBND-\nKT ngày 11/3/2024 và Nghị quyết 18-\nNQ/TW.\n- Hết.\n"));
  }

  @Test
  void rejoinsWhatBeginsLikeAnItemInsideASentence() {
    assertEquals(
        List.of(
            "Thanh toán khối lượng đã làm xong từ đầu năm theo khoản 3 - Điều 12 của quy chế.",
            "Nêu cao trách nhiệm với các mục tiêu phát triển kinh tế - xã hội của năm.",
            "Gửi báo cáo cho Sở Tài chính, Bộ Chỉ huy Quân sự tỉnh và Ban Quản lý Khu kinh tế Vũng"
                + " Áng đúng hạn."),
        texts(
            """
            a) Thanh toán khối lượng đã làm xong từ đầu năm theo khoản
            3 - Điều 12 của quy chế.
            b) Nêu cao trách nhiệm với các mục tiêu phát triển kinh tế
            - xã hội của năm.
            c) Gửi báo cáo cho Sở Tài chính, Bộ Chỉ huy Quân sự tỉnh và Ban Quản lý
            Khu kinh tế Vũng Áng đúng hạn.
            """));
  }

  @Test
  void aHeadingAtTheEndOfAPageEndsThere() {
    assertEquals(
        List.of(
            "Nhiệm vụ trong thời gian đến",
            "Để kịp tiến độ, yêu cầu các phòng rà soát lại toàn bộ hồ sơ còn tồn rồi gửi về Văn"
                + " phòng để tổng hợp trong tuần."),
        texts(
            """
            II. Nhiệm vụ trong thời gian đến
                                  2

            Để kịp tiến độ, yêu cầu các phòng rà soát lại toàn bộ hồ sơ
            còn tồn rồi gửi về Văn phòng để tổng hợp
            trong tuần.
            """));
  }

  @Test
  void keepsParagraphsThatWereNeverWrapped() {
    var text =
        """
        Sở họp bàn việc tháng tới.
        Văn phòng gửi lịch.
        Các phòng báo cáo đầy đủ, rõ ràng, đúng biểu mẫu mà Văn phòng Sở đã gửi từ đầu năm.
        Thanh tra rà soát đơn.
        Hết giờ.
        """;
    assertEquals(text.lines().toList(), texts(text));
  }

  @Test
  void rejoinsLinesThatAConverterSetApart() {
    assertEquals(
        List.of(
            "Văn phòng Sở tham mưu kế hoạch tổ chức hội nghị rồi gửi các phòng để góp ý, sau đó"
                + " tổng hợp lại thành một bản và trình Giám đốc ký trong tuần.",
            "Thanh tra Sở rà soát các đơn thư còn tồn, không để quá hạn."),
        texts(
            """
            - Văn phòng Sở tham mưu kế hoạch tổ chức

            hội nghị rồi gửi các phòng để góp ý, sau

            đó tổng hợp lại thành một bản và trình

            Giám đốc ký trong tuần.

            - Thanh tra Sở rà soát các đơn thư còn

            tồn, không để quá hạn.
            """));
  }

  @Test
  void rejoinsASentenceAcrossAPage() {
    assertEquals(
        List.of("Thanh tra Sở rà soát các đơn thư còn tồn.", "Văn phòng gửi lịch."),
        texts("- Thanh tra Sở rà soát các\n\n2\n\f\nđơn thư còn tồn.\n- Văn phòng gửi lịch.\n"));
  }

  @Test
  void rejoinsASentenceThatGoesOnInCapitalsAcrossAPage() {
    assertEquals(
        List.of("Văn phòng làm việc với Sở Xây dựng về trụ sở.", "Thanh tra rà soát đơn."),
        texts("- Văn phòng làm việc với\n\f\nSở Xây dựng về trụ sở.\n- Thanh tra rà soát đơn.\n"));
  }

  @Test
  void partsItemsThatWereGluedTogether() {
    assertEquals(
        List.of("Rà soát hồ sơ tồn;", "Gửi kế hoạch về Văn phòng;", "Lập danh sách."),
        texts("- Rà soát hồ sơ tồn; - Gửi kế hoạch về Văn phòng;- Lập danh sách.\n"));
  }

  @Test
  void leavesDashesInsideASentence() {
    assertEquals(
        List.of("Phòng Kế hoạch - Tài chính lập dự toán 2 - 3 ngày."),
        texts("- Phòng Kế hoạch - Tài chính lập dự toán 2 - 3 ngày.\n"));
  }

  @Test
  void rejoinsANameThatGoesOnBehindADash() {
    assertEquals(
        List.of("Văn phòng chuyển hồ sơ cho Phòng Kế hoạch - Tài chính trong tuần."),
        texts("+ Văn phòng chuyển hồ sơ cho Phòng Kế hoạch\n- Tài chính trong tuần.\n"));
  }

  @Test
  void leavesAHeadingOnItsOwnLine() {
    assertEquals(
        List.of("Phòng Quản lý Công nghệ", "Rà soát hồ sơ.", "Thanh tra Sở:", "Lập đoàn."),
        texts("1. Phòng Quản lý Công nghệ\nRà soát hồ sơ.\n2. Thanh tra Sở:\nLập đoàn.\n"));
  }

  @Test
  void takesMarkdownOff() {
    assertEquals(
        List.of("KẾT LUẬN", "Văn phòng Sở", "Gửi lịch họp.", "Lập danh sách."),
        texts(
            """
            ## KẾT LUẬN

            **1. Văn phòng Sở**

            * Gửi *lịch* họp.
            * Lập **danh sách**\\.
            """));
  }

  private static List<String> texts(String text) {
    return Reading.blocks(text).stream().map(Block::string).toList();
  }

  /// In a table drawn with bars that is none of tasks.
  @Test
  void keepsWhatTheFormatTellsOfLinesWithBars() {
    var layout = LineLayout.UNKNOWN.joined(Joint.STARTS);
    var plain = WrittenText.document("| Sở Nội vụ | 45 |\n| Sở Tư pháp | 38 |");
    var document =
        new SourceDocument(plain.source(), plain.text(), List.of(layout, layout), List.of());
    assertEquals(
        List.of(layout, layout, layout, layout),
        TaskTable.joined(LineReader.read(document)).stream().map(SourceLine::layout).toList());
  }
}
