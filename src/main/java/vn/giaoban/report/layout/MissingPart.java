package vn.giaoban.report.layout;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.Missing.Silence;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.Wordings;

/// The tables of missing data.
record MissingPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    return summary.missing().provinces().isEmpty()
        ? List.of(figures())
        : List.of(figures(), silences());
  }

  private Block figures() {
    var missing = summary.missing();
    var columns = List.of(Column.words("Nội dung", 5), Column.figures("Số lượng", 1));
    return new Block.Table(
        "Số liệu còn thiếu",
        columns,
        List.of(
            row(
                "Văn bản không xác định được ngày (không tính vào kỳ nào)",
                missing.noticesWithoutDate()),
            row("Văn bản trong kỳ không xác định được tỉnh", missing.noticesWithoutProvince()),
            row("Nhiệm vụ trong kỳ không xác định được chủ đề", missing.directivesWithoutTopic()),
            row("Nhiệm vụ trong kỳ không nêu đơn vị", missing.directivesWithoutUnit()),
            List.of(
                new Value.Text("Tệp trong kho dữ liệu không đọc được"),
                new Value.Link(
                    new Value.Count(missing.unreadableFiles()), links.to(Links.STATUS)))));
  }

  private List<Value> row(String words, Figure figure) {
    return List.of(new Value.Text(words), links.cell(figure));
  }

  private Block silences() {
    var columns =
        List.of(
            Column.words("Tỉnh, thành phố", 3),
            Column.figures("Văn bản trong kỳ", 2),
            Column.words("Tháng không có văn bản", 5));
    return new Block.Table(
            "Tỉnh, thành phố có tháng không có văn bản trong kỳ",
            columns,
            summary.missing().provinces().stream().map(this::row).toList())
        .named("Tháng không có văn bản");
  }

  private List<Value> row(Silence silence) {
    return List.of(
        new Value.Text(silence.name()),
        links.cell(silence.notices()),
        new Value.Text(
            silence.months().stream()
                .map(month -> Wordings.month(month.month()))
                .collect(Collectors.joining(", "))));
  }
}
