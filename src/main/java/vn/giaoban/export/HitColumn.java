package vn.giaoban.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Lines;

/// The columns of a table of hits, from left to right: first content (when, where, who, what,
/// deadline), then the source, then ids for programs. Multiple values are joined by semicolons.
enum HitColumn {
  DATE("Ngày", "Date", 12, (hit, _) -> Cell.of(hit.directive().date())),
  PROVINCE(
      "Tỉnh, thành phố",
      "Province",
      16,
      (hit, exported) ->
          named(exported.names(), Dimension.PROVINCE, hit.notice().location().province())),
  AGENCY("Cơ quan", "Agency", 26, (hit, _) -> Cell.of(hit.notice().document().agency())),
  UNIT(
      "Đơn vị được giao",
      "Unit",
      26,
      (hit, exported) -> named(exported.names(), Dimension.UNIT, hit.directive().facts().units())),
  TEXT("Nội dung", "Text", 80, (hit, _) -> Cell.of(hit.directive().text())),
  DUE("Hạn", "Due by", 12, (hit, _) -> Cell.of(firstLastDay(hit.directive()))),
  DEADLINES(
      "Thời hạn như văn bản ghi",
      "Deadlines as written",
      28,
      (hit, _) ->
          joined(hit.directive().facts().deadlines().stream().map(HitColumn::written).toList())),
  WITH(
      "Đơn vị phối hợp",
      "Taking part",
      24,
      (hit, exported) -> named(exported.names(), Dimension.WITH, hit.directive().facts().with())),
  TOPICS(
      "Chủ đề",
      "Topics",
      24,
      (hit, exported) ->
          named(exported.names(), Dimension.TOPIC, hit.directive().facts().topics())),
  KIND(
      "Loại nội dung",
      "Kind",
      14,
      (hit, exported) ->
          named(exported.names(), Dimension.KIND, Json.name(hit.directive().kind()))),
  SECTION("Mục", "Section", 30, (hit, _) -> Cell.of(hit.directive().section())),
  UNIT_TEXT(
      "Cơ quan được giao",
      "Body told to act",
      24,
      (hit, _) -> joined(hit.directive().facts().unitText())),
  UNIT_WRITTEN(
      "Đơn vị như văn bản ghi",
      "Unit as written",
      24,
      (hit, _) -> joined(hit.directive().facts().unitWritten())),
  CITATIONS(
      "Văn bản viện dẫn",
      "Documents cited",
      24,
      (hit, _) -> joined(hit.directive().facts().citations().stream().map(Citation::ref).toList())),
  NUMBER(
      "Số, ký hiệu", "Number and symbol", 18, (hit, _) -> Cell.of(Reference.number(hit.notice()))),
  TITLE("Tên văn bản", "Title", 36, (hit, _) -> Cell.of(hit.notice().document().title())),
  ISSUED_ON("Ngày ban hành", "Issued on", 12, (hit, _) -> Cell.of(hit.notice().dates().issuedOn())),
  MET_ON("Ngày họp", "Met on", 12, (hit, _) -> Cell.of(hit.notice().dates().metOn())),
  DATE_BASIS(
      "Căn cứ của ngày",
      "Date basis",
      14,
      (hit, _) -> Labels.of(hit.directive().day().dateBasis())),
  CHAIR(
      "Người chủ trì",
      "Chair",
      22,
      (hit, _) -> {
        var chair = hit.notice().chair();
        return Cell.of(chair == null ? null : chair.name());
      }),
  PROVINCE_NOW(
      "Tỉnh hiện nay",
      "Province today",
      16,
      (hit, exported) ->
          named(exported.names(), Dimension.PROVINCE_NOW, hit.notice().location().provinceNow())),
  AGENCY_LEVEL(
      "Cấp cơ quan",
      "Agency level",
      14,
      (hit, exported) -> {
        var level = hit.notice().document().agencyLevel();
        return named(
            exported.names(), Dimension.AGENCY_LEVEL, level == null ? null : Json.name(level));
      }),
  ADDED("Ngày nhận", "Added", 12, (hit, _) -> Cell.of(hit.notice().added())),
  CITE(
      "Dẫn nguồn",
      "Cite",
      40,
      (hit, exported) -> Cell.of(Reference.cite(hit.filed(), exported.names()))),
  PERMALINK(
      "Địa chỉ",
      "Address",
      30,
      (hit, exported) -> Cell.of(exported.base() + Reference.permalink(hit.filed()))),
  FILE("Tệp nguồn", "Source file", 30, (hit, _) -> Cell.of(hit.notice().path())),
  PAGE("Trang", "Page", 6, (hit, _) -> page(hit.directive().lines())),
  FIRST_LINE(
      "Từ dòng", "First line", 8, (hit, _) -> new Cell.Count(hit.directive().lines().first())),
  LAST_LINE("Đến dòng", "Last line", 8, (hit, _) -> new Cell.Count(hit.directive().lines().last())),
  ID("Mã", "ID", 28, (hit, _) -> Cell.of(hit.directive().id())),
  TEXT_HASH("Mã nội dung", "Text hash", 18, (hit, _) -> Cell.of(hit.directive().textHash()));

  static final List<HitColumn> ALL = List.of(values());

  private final String vietnamese;
  private final String english;
  private final int width;

  @SuppressWarnings("ImmutableEnumChecker") // A column holds nothing of its own.
  private final Value value;

  private interface Value {
    Cell of(Hit hit, Exported exported);
  }

  HitColumn(String vietnamese, String english, int width, Value value) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.width = width;
    this.value = value;
  }

  /// All columns, bound to one export.
  static List<Column<Hit>> of(Exported exported) {
    return ALL.stream().map(column -> column.in(exported)).toList();
  }

  private Column<Hit> in(Exported exported) {
    return new Column<>(vietnamese, english, width, hit -> value.of(hit, exported));
  }

  Label head() {
    return new Label(vietnamese, english);
  }

  private static Cell named(Names names, Dimension dimension, @Nullable String value) {
    return value == null ? new Cell.Empty() : Cell.of(names.name(dimension, value));
  }

  private static Cell named(Names names, Dimension dimension, List<String> values) {
    return joined(values.stream().map(value -> names.name(dimension, value)).toList());
  }

  private static Cell joined(Collection<String> values) {
    return Cell.of(values.stream().collect(Collectors.joining("; ")));
  }

  private static @Nullable LocalDate firstLastDay(Directive directive) {
    return directive.facts().deadlines().stream()
        .map(deadline -> deadline.on().lastDay())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Cell page(Lines lines) {
    return lines.page() == 0 ? new Cell.Empty() : new Cell.Count(lines.page());
  }

  private static String written(Deadline deadline) {
    return "%s [%s]".formatted(deadline.text(), deadline.on());
  }
}
