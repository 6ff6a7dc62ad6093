package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Items;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.ProvinceLine;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Compared;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Group;
import vn.giaoban.report.summary.Scope.Days;
import vn.giaoban.report.summary.Wordings;
import vn.giaoban.search.dimension.Dimension;

/// The lines that a report begins with: how much was ordered, of whom most, what is due, what is
/// new or ordered again, and what is missing.
record KeyPoints(QuarterlySummary summary, Links links) {
  /// The most names in a line.
  private static final int NAMED = 3;

  List<Block> blocks() {
    var lines = new ArrayList<Paragraph>();
    lines.add(line("Nhiệm vụ giao", ordered()));
    if (!isEmpty()) {
      lines.add(line("Đơn vị được giao nhiều nhất", receivers()));
      lines.add(line("Thời hạn", due()));
      lines.add(line("Nội dung mới và giao lại", news()));
    }
    lines.add(line("Còn thiếu", missing()));
    return List.of(new Items(lines));
  }

  private boolean isEmpty() {
    return summary.scope().search().count() == 0;
  }

  private static Paragraph line(String title, List<Run> runs) {
    var all = new ArrayList<Run>();
    all.add(new Run.Strong(title + ": "));
    all.addAll(runs);
    return new Paragraph(all);
  }

  private List<Run> ordered() {
    var scope = summary.scope();
    if (scope.notices().count() == 0) {
      return List.of(new Run.Plain("trong kỳ không có văn bản nào thuộc phạm vi báo cáo."));
    }
    var runs = new ArrayList<Run>();
    runs.add(links.run(scope.notices()));
    runs.add(new Run.Plain(" văn bản giao "));
    runs.add(links.run(scope.search()));
    runs.add(new Run.Plain(" nhiệm vụ"));
    var directives = summary.totals().get(1).figures();
    var without = new ArrayList<String>();
    compare(scope.previous(), directives, Compared::previous, runs, without);
    if (!ComparisonColumns.isSame(scope)) {
      compare(scope.yearBefore(), directives, Compared::yearBefore, runs, without);
    }
    runs.add(
        new Run.Plain(
            without.isEmpty()
                ? "."
                : "; %s không có văn bản để so sánh.".formatted(String.join(" và ", without))));
    return runs;
  }

  /// Adds the comparison with a period, or the name of one that has no notices.
  private void compare(
      Days days,
      Compared figures,
      Function<Compared, @Nullable Figure> period,
      List<Run> runs,
      List<String> without) {
    var before = period.apply(figures);
    if (before == null) {
      without.add(days.name());
      return;
    }
    runs.add(
        new Run.Plain(
            ", %s %s (".formatted(Wordings.change(figures.count(), before.count()), days.name())));
    runs.add(links.run(before));
    runs.add(new Run.Plain(")"));
  }

  private List<Run> receivers() {
    var units = named(summary.units(), Group::name, group -> group.directives().now());
    var provinces =
        named(
            summary.provinces().stream().filter(p -> !isNone(p.province())).toList(),
            ProvinceLine::name,
            province -> province.directives().now());
    var runs = new ArrayList<Run>();
    if (units.isEmpty()) {
      runs.add(new Run.Plain("văn bản không nêu đơn vị được giao"));
    } else {
      runs.addAll(units);
    }
    if (!provinces.isEmpty()) {
      runs.add(new Run.Plain("; theo địa phương: "));
      runs.addAll(provinces);
    }
    runs.add(new Run.Plain("."));
    return runs;
  }

  /// `Văn phòng (12 nhiệm vụ), Thanh tra (3)`: the first with a figure.
  private <T> List<Run> named(
      List<T> all, Function<T, String> name, Function<T, @Nullable Figure> figure) {
    var runs = new ArrayList<Run>();
    for (var one : all) {
      var count = figure.apply(one);
      if (count == null || count.count() == 0 || runs.size() >= 3 * NAMED) {
        continue;
      }
      boolean isFirst = runs.isEmpty();
      runs.add(new Run.Plain((isFirst ? "" : ", ") + name.apply(one) + " ("));
      runs.add(links.run(count));
      runs.add(new Run.Plain(isFirst ? " nhiệm vụ)" : ")"));
    }
    return runs;
  }

  private List<Run> due() {
    var due = summary.deadlines();
    var runs = new ArrayList<Run>();
    part(" nhiệm vụ giao trong kỳ đã đến hạn trong kỳ", due.inPeriod(), runs);
    part(" nhiệm vụ giao từ trước đến hạn trong kỳ", due.fromBefore(), runs);
    part(" nhiệm vụ đến hạn trong kỳ tiếp theo", due.next(), runs);
    part(" nhiệm vụ không nêu thời hạn", due.none(), runs);
    runs.add(new Run.Plain(runs.isEmpty() ? "không có nhiệm vụ nào đến hạn." : "."));
    return runs;
  }

  private List<Run> news() {
    var runs = new ArrayList<Run>(fresh());
    var again = summary.followUps();
    if (again == null) {
      runs.add(new Run.Plain("chưa xác định được nhiệm vụ giao lại."));
    } else if (again.total() == 0) {
      runs.add(new Run.Plain("không có nhiệm vụ nào được giao từ hai lần trở lên."));
    } else {
      runs.add(Run.link(new Value.Count(again.total()).text(), links.to(again.address())));
      runs.add(
          new Run.Plain(
              " nhiệm vụ được giao từ hai lần trở lên, nhiều nhất %d lần."
                  .formatted(again.listed().getFirst().times())));
    }
    return runs;
  }

  /// Topics that the period before does not have, if it has notices.
  private List<Run> fresh() {
    if (!summary.scope().previous().hasNotices()) {
      return List.of();
    }
    var fresh =
        summary.topics().stream()
            .filter(topic -> !isNone(topic.value()) && topic.directives().count() > 0)
            .filter(topic -> isZero(topic.directives().previous()))
            .toList();
    if (fresh.isEmpty()) {
      return List.of(new Run.Plain("không có chủ đề mới so với kỳ trước; "));
    }
    var runs = new ArrayList<Run>();
    runs.add(new Run.Plain("%d chủ đề mới so với kỳ trước: ".formatted(fresh.size())));
    runs.addAll(named(fresh, Group::name, topic -> topic.directives().now()));
    runs.add(new Run.Plain(fresh.size() > NAMED ? " và chủ đề khác; " : "; "));
    return runs;
  }

  private static boolean isZero(@Nullable Figure figure) {
    return figure == null || figure.count() == 0;
  }

  private static boolean isNone(String value) {
    return value.equals(Dimension.NONE);
  }

  private List<Run> missing() {
    var missing = summary.missing();
    var runs = new ArrayList<Run>();
    if (!missing.provinces().isEmpty()) {
      runs.add(
          new Run.Plain(
              "%d tỉnh, thành phố có tháng không có văn bản"
                  .formatted(missing.provinces().size())));
    }
    part(" nhiệm vụ không nêu đơn vị", missing.directivesWithoutUnit(), runs);
    part(" nhiệm vụ không xác định được chủ đề", missing.directivesWithoutTopic(), runs);
    part(" văn bản không xác định được tỉnh", missing.noticesWithoutProvince(), runs);
    part(" văn bản không xác định được ngày", missing.noticesWithoutDate(), runs);
    if (missing.unreadableFiles() > 0) {
      part(" tệp không đọc được", unreadable(), runs);
    }
    runs.add(new Run.Plain(runs.isEmpty() ? "không có." : "."));
    return runs;
  }

  private Figure unreadable() {
    return new Figure(summary.missing().unreadableFiles(), Links.STATUS);
  }

  private void part(String words, Figure figure, List<Run> runs) {
    if (figure.count() > 0) {
      runs.add(new Run.Plain(runs.isEmpty() ? "" : "; "));
      runs.add(links.run(figure));
      runs.add(new Run.Plain(words));
    }
  }
}
