package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Items;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.summary.ProvinceLine.Chance;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.Quotations;
import vn.giaoban.report.summary.TellingDirectives;
import vn.giaoban.text.Numbers;

/// The annex on method: how counts, quotations, repetitions and comparisons were made.
record MethodPart(QuarterlySummary summary) {
  List<Block> blocks() {
    var notes = new ArrayList<String>();
    notes.add(
        "Số liệu được đếm từ văn bản trong kho dữ liệu (lần cập nhật thứ %d). Mỗi số đếm có liên kết"
                .formatted(summary.generation())
            + " đến phép tìm kiếm cho kết quả đúng bằng số đó.");
    notes.add(
        "Nhiệm vụ được tính vào ngày họp; văn bản không nêu ngày họp thì tính vào ngày ban hành; không"
            + " nêu cả hai thì tính vào ngày đầu của kỳ ghi trong văn bản.");
    notes.add(
        "Một nhiệm vụ có thể thuộc nhiều chủ đề hoặc giao nhiều đơn vị nên tổng các dòng có thể lớn"
            + " hơn tổng số nhiệm vụ. Nhiệm vụ có nhiều thời hạn được tính theo từng thời hạn.");
    notes.add(
        "Văn bản giao nhiệm vụ không cho biết kết quả thực hiện nên báo cáo không nêu kết quả thực"
            + " hiện.");
    if (!summary.telling().isEmpty()) {
      notes.add(telling());
    }
    if (summary.followUps() != null && summary.followUps().total() > 0) {
      notes.add(repeated());
    }
    if (summary.chance() != null) {
      notes.add(compared(summary.chance()));
    }
    return List.of(new Items(notes.stream().map(Paragraph::of).toList()));
  }

  private String telling() {
    return ("Nhiệm vụ tiêu biểu được trích nguyên văn, tối đa %d nhiệm vụ cho mỗi chủ đề trong %d chủ"
            + " đề có nhiều nhiệm vụ nhất. Ưu tiên nhiệm vụ có thời hạn, nêu số liệu, tên văn bản,"
            + " chương trình, dự án, sản phẩm (cho điểm theo Edmundson, 1969); không trích nhiệm vụ"
            + " nêu chung chung khi còn nhiệm vụ khác. Việc chọn lần lượt theo phương pháp MMR"
            + " (Carbonell và Goldstein, 1998; λ = %s) trên các cặp âm tiết liền nhau bảo đảm không có"
            + " hai nhiệm vụ giống nhau từ %s trở lên theo cô-sin.")
        .formatted(
            Quotations.each(summary.scope().search().count()),
            Quotations.TOPICS,
            decimal(TellingDirectives.RELEVANCE),
            decimal(TellingDirectives.TOO_LIKE));
  }

  private static String repeated() {
    return "Hai nhiệm vụ do cùng một cơ quan của cùng một tỉnh giao vào hai ngày khác nhau được tính là"
        + " một nhiệm vụ giao lại khi khả năng cùng một việc, ước lượng theo lời văn (hồi quy"
        + " logistic), từ "
        + decimal(FollowUpAnalyzer.LIKENESS)
        + " trở lên: phần thêm vào hay bớt đi tính nhẹ; thay đối tượng, việc làm, tên riêng, văn bản"
        + " hoặc năm tính nặng. Số lần, ngày giao và việc lùi hạn tính cả ngoài kỳ. Việc giao lại không cho biết"
        + " nhiệm vụ đã hay chưa được thực hiện.";
  }

  private static String compared(Chance chance) {
    var byChance = Numbers.VIETNAMESE.decimal(chance.byChance(), 1);
    return ("Tỷ lệ của một chủ đề ở một nơi được coi là khác với nơi còn lại khi có ít nhất %d nhiệm vụ và"
                + " |z| ≥ %s (tỷ số log-odds với phân bố tiên nghiệm Dirichlet; Monroe, Colaresi và"
                + " Quinn, 2008): %d trong số %d trường hợp so sánh được.")
            .formatted(
                chance.leastCount(), decimal(chance.leastZ()), chance.marked(), chance.cells())
        + (chance.marked() == 0
            ? ""
            : " Nếu chỉ do ngẫu nhiên thì có khoảng %s trường hợp.".formatted(byChance));
  }

  private static String decimal(double number) {
    return Numbers.VIETNAMESE.decimal(number, 2);
  }
}
