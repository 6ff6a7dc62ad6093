package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Notes;
import vn.giaoban.report.document.Block.Paragraph;

/// How figures and quotations came about.
record MethodPart(QuarterlySummary summary) {
  List<Block> blocks() {
    var notes = new ArrayList<Paragraph>();
    add(
        notes,
        "Số liệu do phần mềm đếm trên văn bản trong kho. Mỗi số là một liên kết đến phép tìm kiếm cho"
            + " ra đúng số đó.");
    add(
        notes,
        "Một nhiệm vụ được tính vào ngày họp; không có thì ngày ban hành; không có nữa thì ngày đầu"
            + " của kỳ mà văn bản nêu.");
    add(
        notes,
        "Một nhiệm vụ có thể thuộc nhiều chủ đề, nhiều đơn vị, nhiều thời hạn, nên các dòng cộng lại"
            + " không bằng tổng số.");
    add(notes, "Dấu – : kỳ đó không có văn bản để đếm hoặc để so sánh.");
    add(
        notes,
        "Văn bản giao nhiệm vụ không cho biết kết quả thực hiện; báo cáo này không nêu kết quả.");
    if (!summary.telling().isEmpty()) {
      add(notes, telling());
    }
    return List.of(new Notes(notes));
  }

  private static String telling() {
    return ("Nhiệm vụ được trích nguyên văn, chọn tự động theo phương pháp maximal marginal"
            + " relevance (Carbonell và Goldstein, 1998) trên các cặp âm tiết liền nhau, λ = %s; tối"
            + " đa %d nhiệm vụ của mỗi chủ đề, %d chủ đề có nhiều nhiệm vụ nhất; không trích hai"
            + " nhiệm vụ giống nhau từ %s trở lên (cô-sin).")
        .formatted(
            decimal(TellingDirectives.RELEVANCE),
            Summarizer.QUOTED_EACH,
            Summarizer.QUOTED_TOPICS,
            decimal(TellingDirectives.TOO_LIKE));
  }

  private static String decimal(double number) {
    return Double.toString(number).replace('.', ',');
  }

  private static void add(List<Paragraph> notes, String text) {
    notes.add(Paragraph.of(text));
  }
}
