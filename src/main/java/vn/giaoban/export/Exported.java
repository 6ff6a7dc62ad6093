package vn.giaoban.export;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.export.Sheet.Fact;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Folding;

/// The selection and the metadata of an export.
///
/// @param query as typed
/// @param at time of the export, in the display time zone
/// @param base base URL of permalinks, such as `http://127.0.0.1:7070`; empty for relative links
/// @param json JSON form of a hit
public record Exported(
    String query,
    Selection selection,
    Sort sort,
    Names names,
    ZonedDateTime at,
    String base,
    Function<Hit, Object> json) {
  private static final int MAX_QUERY_IN_NAME = 40;

  /// The table of hits.
  public Sheet<Hit> sheet() {
    return new Sheet<>(HitColumn.of(this), json, this::facts);
  }

  /// The facts about the export; filters that are not set are left out.
  public List<Fact> facts(Totals totals) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.query(query));
    facts.add(Fact.days(selection.days()));
    selection.filters().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(filter -> facts.addAll(facts(filter.getKey(), filter.getValue())));
    facts.add(new Fact(new Label("Thứ tự", "Order"), Labels.of(sort)));
    facts.add(Fact.count("Số kết quả", "Records", totals.total()));
    facts.add(
        Fact.count("Đánh giá không tính", "Assessments left out", totals.assessmentsLeftOut()));
    facts.add(Fact.generation(totals.generation()));
    if (totals.updatedAt() != null) {
      facts.add(
          new Fact(
              new Label("Chỉ mục cập nhật lúc", "Index updated at"),
              written(totals.updatedAt().atZone(at.getZone()))));
    }
    facts.add(new Fact(new Label("Xuất lúc", "Exported at"), written(at)));
    return facts;
  }

  private List<Fact> facts(Dimension dimension, DimensionFilter filter) {
    return Stream.of(
            fact("Chỉ: ", "Only: ", dimension, filter.chosen()),
            fact("Loại trừ: ", "Except: ", dimension, filter.excluded()))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Fact fact(
      String vietnamese, String english, Dimension dimension, Collection<String> values) {
    var label = dimension.label();
    return values.isEmpty()
        ? null
        : new Fact(
            vietnamese + label.vi(),
            english + label.en(),
            values.stream()
                .sorted(names.order(dimension))
                .map(value -> names.name(dimension, value))
                .collect(Collectors.joining("; ")));
  }

  private static Label written(ZonedDateTime moment) {
    return new Label("%1$td/%1$tm/%1$tY %1$tT %2$s", "%1$tF %1$tT %2$s")
        .formatted(moment, moment.getOffset());
  }

  /// A descriptive file name of ASCII letters, digits and `. _ -`, such as
  /// `giaoban_nhan-hieu_2020-07-01..2020-09-30_12-ket-qua_2026-11-21.csv`.
  public String fileName(ExportFormat format, Totals totals) {
    var parts = new ArrayList<String>(List.of("giaoban"));
    if (!query.isBlank()) {
      parts.add(slug(query));
    }
    if (selection.days().isBounded()) {
      parts.add(selection.days().toString());
    }
    parts.add(totals.total() + "-ket-qua");
    parts.add(at.toLocalDate().toString());
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("_"))
        + "."
        + format.apiName();
  }

  private static String slug(String text) {
    var plain = Folding.plain(text).replaceAll("[^a-z0-9]+", "-");
    var cut = plain.substring(0, Math.min(MAX_QUERY_IN_NAME, plain.length()));
    return cut.replaceAll("^-|-$", "");
  }
}
