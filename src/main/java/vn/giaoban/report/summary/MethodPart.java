package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Items;
import vn.giaoban.report.document.Block.Paragraph;

/// The part on method: how counts and quotations were made.
record MethodPart(QuarterlySummary summary) {
  List<Block> blocks() {
    var notes = new ArrayList<Paragraph>();
    add(
        notes,
        "Số liệu do phần mềm đếm từ văn bản trong kho dữ liệu, chỉ mục thế hệ %d. Mỗi số đếm có liên"
                .formatted(summary.generation())
            + " kết đến phép tìm kiếm cho kết quả đúng bằng số đó.");
    add(
        notes,
        "Nhiệm vụ được tính vào ngày họp; văn bản không nêu ngày họp thì tính vào ngày ban hành; không"
            + " nêu cả hai thì tính vào ngày đầu của kỳ ghi trong văn bản.");
    add(
        notes,
        "Một nhiệm vụ có thể thuộc nhiều chủ đề, giao nhiều đơn vị hoặc có nhiều thời hạn nên tổng các"
            + " dòng có thể lớn hơn tổng số nhiệm vụ.");
    add(notes, "Dấu –: không có văn bản để đếm hoặc để so sánh.");
    add(
        notes,
        "Văn bản giao nhiệm vụ không cho biết kết quả thực hiện nên báo cáo không nêu kết quả thực"
            + " hiện.");
    if (!summary.telling().isEmpty()) {
      add(notes, telling());
    }
    return List.of(new Items(notes));
  }

  private static String telling() {
    return ("Nhiệm vụ được trích nguyên văn, do phần mềm chọn theo phương pháp maximal marginal"
            + " relevance (Carbonell và Goldstein, 1998) trên các cặp âm tiết liền nhau, λ = %s; tối"
            + " đa %d nhiệm vụ cho mỗi chủ đề trong %d chủ đề có nhiều nhiệm vụ nhất; không trích hai"
            + " nhiệm vụ có độ tương tự cô-sin từ %s trở lên.")
        .formatted(
            decimal(TellingDirectives.RELEVANCE),
            Quotations.EACH,
            Quotations.TOPICS,
            decimal(TellingDirectives.TOO_LIKE));
  }

  private static String decimal(double number) {
    return Double.toString(number).replace('.', ',');
  }

  private static void add(List<Paragraph> notes, String text) {
    notes.add(Paragraph.of(text));
  }
}
