package vn.giaoban.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.followups.Chain;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// Chains of repeated directives as a table, one row for each issue.
public final class FollowUpSheet {
  private FollowUpSheet() {}

  /// One issue of a directive.
  ///
  /// @param time position in the chain, from 1
  public record Row(Chain chain, int time) {
    Chain.Occurrence occurrence() {
      return chain.occurrences().get(time - 1);
    }
  }

  /// The rows of all chains, in order.
  public static List<Row> rows(List<Chain> chains) {
    return chains.stream()
        .flatMap(
            chain -> IntStream.rangeClosed(1, chain.times()).mapToObj(time -> new Row(chain, time)))
        .toList();
  }

  /// The table of the chains.
  ///
  /// @param facts the facts about the table
  /// @param json JSON form of a row
  public static Sheet<Row> of(Names names, List<Sheet.Fact> facts, Function<Row, ?> json) {
    return new Sheet<>(columns(names), json, _ -> facts);
  }

  private static List<Column<Row>> columns(Names names) {
    return List.of(
        new Column<>("Số lần", "Times", 8, row -> new Cell.Count(row.chain().times())),
        new Column<>("Lần thứ", "Time", 8, row -> new Cell.Count(row.time())),
        new Column<>(
            "Ngày", "Date", 12, row -> Cell.of(row.occurrence().filed().directive().date())),
        new Column<>(
            "Tháng sau lần trước",
            "Months since",
            8,
            row -> row.time() == 1 ? new Cell.Empty() : count(row.occurrence().months())),
        new Column<>("Hạn", "Due by", 12, row -> Cell.of(row.occurrence().due())),
        new Column<>(
            "Lùi hạn (ngày)", "Put off (days)", 8, row -> count(row.occurrence().movedDays())),
        new Column<>(
            "Tỉnh, thành phố",
            "Province",
            16,
            row -> name(names, row.occurrence().filed().notice().location().province())),
        new Column<>(
            "Cơ quan",
            "Agency",
            26,
            row -> Cell.of(row.occurrence().filed().notice().document().agency())),
        new Column<>("Đơn vị được giao", "Unit", 26, row -> units(names, row)),
        new Column<>(
            "Khả năng cùng việc", "Likeness", 10, row -> Cell.of(row.occurrence().likeness())),
        new Column<>("Mã", "ID", 28, row -> Cell.of(row.occurrence().id())),
        new Column<>("Chuỗi", "Chain", 28, row -> Cell.of(row.chain().id())),
        new Column<>(
            "Nội dung", "Text", 80, row -> Cell.of(row.occurrence().filed().directive().text())));
  }

  private static Cell count(@Nullable Integer count) {
    return count == null ? new Cell.Empty() : new Cell.Count(count);
  }

  private static Cell name(Names names, @Nullable String province) {
    return Cell.of(province == null ? null : names.name(Dimension.PROVINCE, province));
  }

  private static Cell units(Names names, Row row) {
    var units = row.occurrence().filed().directive().facts().units().stream();
    return Cell.of(String.join("; ", units.map(u -> names.name(Dimension.UNIT, u)).toList()));
  }
}
