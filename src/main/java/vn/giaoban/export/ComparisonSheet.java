package vn.giaoban.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.export.Sheet.Fact;
import vn.giaoban.search.dimension.Label;

/// A comparison as a table, one row for each cell.
public final class ComparisonSheet {
  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("Nhóm", "Group", 24, row -> Cell.of(row.groupName())),
          new Column<>("Đặc điểm", "Feature", 28, row -> Cell.of(row.cell().name())),
          new Column<>("Tình trạng", "State", 30, row -> Cell.of(state(row))),
          new Column<>("Số kết quả", "Records", 10, row -> count(row.cell().directives())),
          new Column<>("Số văn bản", "Notices", 10, row -> count(row.cell().notices())),
          new Column<>("Nhiệm vụ của nhóm", "Of the group", 10, row -> count(row.cell().of())),
          new Column<>("Tỷ lệ", "Share", 10, row -> Cell.ofShare(row.cell().share())),
          new Column<>("Ngoài nhóm", "Elsewhere", 10, row -> count(row.cell().restDirectives())),
          new Column<>("Nhiệm vụ ngoài nhóm", "Of the rest", 10, row -> count(row.cell().restOf())),
          new Column<>(
              "Tỷ lệ ngoài nhóm",
              "Share elsewhere",
              10,
              row -> Cell.ofShare(row.cell().restShare())),
          new Column<>(
              "Log tỷ số chênh", "Log-odds ratio", 10, row -> Cell.of(row.cell().logOdds())),
          new Column<>("z", "z", 8, row -> Cell.of(row.cell().z())),
          new Column<>("Đánh dấu", "Mark", 12, row -> Cell.of(mark(row.cell().mark()))),
          new Column<>("Văn bản nhóm có", "Notices held", 10, row -> Cell.of(row.noticesHeld())),
          new Column<>("Mã nhóm", "Group code", 18, row -> Cell.of(row.group())),
          new Column<>("Mã đặc điểm", "Feature code", 18, row -> Cell.of(row.cell().value())),
          new Column<>("Tìm kiếm", "Search", 50, row -> Cell.of(row.cell().search())));

  private ComparisonSheet() {}

  /// A cell and its group.
  ///
  /// @param noticesHeld notices of the group in the period; null if meetings cannot be grouped that
  ///   way
  public record Row(
      String group,
      String groupName,
      @Nullable Long noticesHeld,
      @JsonUnwrapped Comparison.Cell cell) {}

  /// The table of a comparison, group by group.
  public static ExportedTable<Row> of(Comparison comparison) {
    return ExportedTable.of(
        new Sheet<>(COLUMNS, row -> row, _ -> facts(comparison)),
        rows(comparison).toList(),
        comparison.generation(),
        comparison.assessmentsLeftOut());
  }

  private static Stream<Row> rows(Comparison comparison) {
    return comparison.groups().stream()
        .flatMap(
            group ->
                group.cells().stream()
                    .map(cell -> new Row(group.value(), group.name(), group.noticesHeld(), cell)));
  }

  private static Cell count(long count) {
    return new Cell.Count(count);
  }

  private static @Nullable Label state(Row row) {
    return switch (row.cell().state()) {
      case COUNTED -> null;
      case SILENT ->
          row.noticesHeld() == null
              ? new Label("không có nhiệm vụ", "no directive")
              : silent(row.noticesHeld());
      case NOT_MET -> new Label("không có văn bản trong kỳ", "no notice in the period");
      case EMPTY -> new Label("nhóm trống", "empty group");
    };
  }

  private static Label silent(long notices) {
    return new Label(
        "không có nhiệm vụ, dù có %d văn bản".formatted(notices),
        "no directive though %d %s".formatted(notices, notices == 1 ? "notice" : "notices"));
  }

  private static @Nullable Label mark(Comparison.@Nullable Mark mark) {
    return switch (mark) {
      case null -> null;
      case MORE -> new Label("nhiều hơn", "more");
      case LESS -> new Label("ít hơn", "less");
    };
  }

  /// The facts sheet of a comparison.
  public static List<Fact> facts(Comparison comparison) {
    var chance = comparison.chance();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.query(comparison.query()));
    facts.add(Fact.days(comparison.days()));
    facts.add(
        new Fact(
            "So sánh", "Compared", "%s × %s".formatted(comparison.by(), comparison.features())));
    facts.add(Fact.count("Nhiệm vụ", "Directives", comparison.total().directives()));
    facts.add(Fact.count("Văn bản", "Notices", comparison.total().notices()));
    facts.add(
        Fact.count("Đánh giá không tính", "Assessments left out", comparison.assessmentsLeftOut()));
    facts.add(Fact.count("Nhóm không nêu", "Groups left out", comparison.groupsLeftOut()));
    facts.add(Fact.count("Đặc điểm không nêu", "Features left out", comparison.featuresLeftOut()));
    facts.add(
        new Fact(
            new Label("Đánh dấu", "Marks"),
            Label.same("%,d / %,d (|z| ≥ %.2f, ≥ %d)")
                .formatted(chance.marked(), chance.cells(), chance.leastZ(), chance.leastCount())));
    facts.add(
        new Fact(
            new Label("Dấu do ngẫu nhiên", "Marks by chance"),
            Label.same("%.2f").formatted(chance.byChance())));
    if (comparison.words() != null) {
      facts.add(
          Fact.count(
              "Chỉ từ có trong ít nhất", "Only words in at least", comparison.words().minimum()));
    }
    comparison.warnings().forEach(w -> facts.add(new Fact("Lưu ý", "Warning", w.text())));
    facts.add(Fact.generation(comparison.generation()));
    return facts;
  }
}
