package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.report.summary.Wordings;

/// The part on due dates, and its tables in an annex.
record DuePart(QuarterlySummary summary, Links links) {
  /// The most directives listed in the body.
  private static final int FIRST = 5;

  List<Block> blocks() {
    var due = summary.deadlines();
    var blocks = new ArrayList<Block>();
    if (summary.scope().search().count() == 0 && due.fromBefore().count() == 0) {
      return blocks;
    }
    blocks.add(figures());
    if (!due.upcoming().isEmpty()) {
      blocks.add(listed(due.upcoming(), upcoming(due.upcoming().size()), "Sắp đến hạn"));
    } else if (!due.listed().isEmpty()) {
      var first = due.listed().subList(0, Math.min(FIRST, due.listed().size()));
      blocks.add(listed(first, "Nhiệm vụ đến hạn trong kỳ hoặc sau kỳ", "Nhiệm vụ có thời hạn"));
    }
    return blocks;
  }

  private String upcoming(int listed) {
    long all = summary.deadlines().next().count();
    return listed < all
        ? "%d nhiệm vụ đến hạn sớm nhất trong số %s nhiệm vụ đến hạn trong kỳ tiếp theo"
            .formatted(listed, new Value.Count(all).text())
        : "Nhiệm vụ đến hạn trong kỳ tiếp theo";
  }

  /// What the body does not hold.
  List<Block> details() {
    var blocks = new ArrayList<Block>();
    var due = summary.deadlines();
    if (due.months().size() > 1) {
      blocks.add(months());
    }
    if (due.listed().size() > (due.upcoming().isEmpty() ? FIRST : 0)) {
      blocks.add(listed(due.listed(), caption(due.listed().size()), "Nhiệm vụ đến hạn"));
    }
    return blocks;
  }

  private static String caption(int listed) {
    return listed < Summarizer.MAX_DUE
        ? "Nhiệm vụ giao trong kỳ, đến hạn trong kỳ hoặc sau kỳ"
        : "%d nhiệm vụ giao trong kỳ đến hạn sớm nhất".formatted(listed);
  }

  private Table figures() {
    var due = summary.deadlines();
    var columns = List.of(Column.words("Thời hạn", 5), Column.figures("Nhiệm vụ", 1));
    var rows = new ArrayList<List<Value>>();
    add("Giao trong kỳ, đến hạn trong kỳ", due.inPeriod(), rows);
    add("Giao trước kỳ, đến hạn trong kỳ", due.fromBefore(), rows);
    add("Giao trong kỳ, đến hạn sau kỳ", due.later(), rows);
    add("Giao trong kỳ hoặc trước kỳ, đến hạn trong kỳ tiếp theo", due.next(), rows);
    add("Giao trong kỳ, thời hạn ghi trước kỳ", due.earlier(), rows);
    add("Giao trong kỳ, không nêu thời hạn", due.none(), rows);
    return new Table("Theo thời hạn", columns, rows).untitled();
  }

  private void add(String words, Figure figure, List<List<Value>> rows) {
    if (figure.count() > 0) {
      rows.add(row(words, figure));
    }
  }

  private List<Value> row(String words, Figure figure) {
    return List.of(new Value.Text(words), links.cell(figure));
  }

  private Table months() {
    var columns = List.of(Column.words("Tháng đến hạn", 5), Column.figures("Nhiệm vụ", 1));
    return new Table(
            "Nhiệm vụ giao trong kỳ theo tháng đến hạn",
            columns,
            summary.deadlines().months().stream()
                .map(month -> row(Wordings.month(month.month()), month.directives()))
                .toList())
        .named("Theo tháng đến hạn");
  }

  private Table listed(List<Item> items, String caption, String sheet) {
    var columns =
        List.of(
            new Column("Thời hạn", Block.Align.CENTRE, 26),
            Column.words("Nội dung và nguồn", 100),
            Column.words("Đơn vị được giao", 40));
    return new Table(caption, columns, items.stream().map(this::row).toList()).named(sheet);
  }

  private List<Value> row(Item item) {
    return List.of(
        Wordings.deadlines(item),
        links.quoted(item, summary),
        new Value.Text(String.join("; ", item.units())));
  }
}
