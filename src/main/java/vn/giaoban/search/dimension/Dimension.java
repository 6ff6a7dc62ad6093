package vn.giaoban.search.dimension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.Period;

/// A property by which directives are filtered, counted and grouped (chiều phân tích). Each
/// constant defines its names and the values of a record.
public enum Dimension implements ApiNamed {
  PROVINCE(
      new DimensionRow("province", "Tỉnh, thành phố", "Province")
          .field("tỉnh")
          .meaning("Slug of the province as the notice knows it (tỉnh), such as `nghe-an`.")
          .none("Trung ương hoặc không xác định", "central or not known")
          .vocabulary(VocabularyNames::provinces)
          .ofNotice(notice -> notice.placement().province())),
  PROVINCE_NOW(
      new DimensionRow("provinceNow", "Tỉnh hiện nay", "Province today")
          .field("tỉnhnay")
          .meaning("Slug of the province that it lies in today (tỉnh hiện nay).")
          .none("Trung ương hoặc không xác định", "central or not known")
          .vocabulary(VocabularyNames::provincesNow)
          .ofNotice(notice -> notice.placement().provinceNow())),
  AGENCY(
      new DimensionRow("agency", "Cơ quan", "Agency")
          .field("cơquan")
          .meaning("The issuing body (cơ quan ban hành), as written without its province.")
          .ofNotice(notice -> notice.document().agency())),
  AGENCY_LEVEL(
      new DimensionRow("agencyLevel", "Cấp cơ quan", "Agency level")
          .field("cấpcơquan")
          .meaning(
              "The level of the issuing body by the territory that it serves (cấp cơ quan):"
                  + " `central`, `province`, `district`, `commune`; `unit` for schools,"
                  + " institutes, enterprises and the like.")
          .named(
              level ->
                  List.of(
                      named(level, "central", "Trung ương", "cấp trung ương"),
                      named(level, "province", "Cấp tỉnh", "tỉnh"),
                      named(level, "district", "Cấp huyện", "huyện"),
                      named(level, "commune", "Cấp xã", "xã"),
                      named(level, "unit", "Đơn vị, trường, viện, doanh nghiệp", "đơn vị")))
          .closed()
          .ofNotice(notice -> level(notice.document().agencyLevel()))),
  UNIT(
      new DimensionRow("unit", "Đơn vị được giao", "Unit")
          .field("đơnvị")
          .meaning("Code of who must act (đơn vị), such as `van-phong`.")
          .none("Không có", "none")
          .vocabulary(VocabularyNames::units)
          .ofDirective(directive -> directive.facts().units())),
  UNIT_TEXT(
      new DimensionRow("unitText", "Cơ quan được giao", "Body told to act")
          .meaning("The body told to act, by its canonical name.")
          .none("Không có", "none")
          .ofDirective(directive -> directive.facts().unitText())),
  WITH(
      new DimensionRow("with", "Đơn vị phối hợp", "Taking part")
          .field("phốihợp")
          .meaning("Code of who is told to take part (phối hợp).")
          .none("Không có", "none")
          .vocabulary(VocabularyNames::units)
          .ofDirective(directive -> directive.facts().with())),
  TOPIC(
      new DimensionRow("topic", "Chủ đề", "Topic")
          .field("chủđề")
          .meaning("Code of what it is about (chủ đề), such as `ocop`.")
          .none("Không có", "none")
          .vocabulary(VocabularyNames::topics)
          .ofDirective(directive -> directive.facts().topics())),
  DATE(
      new DimensionRow("date", "Thời gian", "Date")
          .field("ngày")
          .meaning("The year, quarter or month that it counts under: `2020`, `2020-Q3`, `2020-08`.")
          .ofNotices()
          .dated("\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?", Dimension::day, Dimension::periods)),
  ISSUED_ON(
      new DimensionRow("issuedOn", "Ngày ban hành", "Issued on")
          .field("banhành")
          .meaning(
              "The month in which the notice became known: that of its day of issue, else of the day"
                  + " that it counts under, as `2020-09`.")
          .ofNotices()
          .dated(
              "\\d{4}-(0[1-9]|1[0-2])",
              Dimension::known, day -> List.of(YearMonth.from(day).toString()))),
  KIND(
      new DimensionRow("kind", "Loại mục", "Kind")
          .field("kiểu")
          .meaning("`directive` (giao nhiệm vụ), if nothing is said of kinds, or `assessment`.")
          .named(
              kind ->
                  List.of(
                      named(kind, "directive", "Giao nhiệm vụ", "chỉ đạo", "giao việc"),
                      named(kind, "assessment", "Đánh giá", "nhận xét")))
          .closed()
          .ofDirective(directive -> List.of(Json.name(directive.kind())))),
  TYPE(
      new DimensionRow("type", "Loại văn bản", "Document type")
          .field("loại")
          .meaning("Abbreviation of the document's type (loại văn bản), such as `TB`.")
          .named(VocabularyNames::types)
          .ofNotice(notice -> notice.document().type())),
  DEADLINE(
      new DimensionRow("deadline", "Thời hạn", "Deadline")
          .field("hạn")
          .meaning("`yes` (có thời hạn), `none`, or the month of a last day: `2020-08`.")
          .none("Không nêu thời hạn", "no deadline")
          .named(deadline -> List.of(named(deadline, "yes", "Có thời hạn", "có")))
          .dated(
              "\\d{4}-(0[1-9]|1[0-2])",
              Dimension::lastDays, day -> List.of("yes", YearMonth.from(day).toString()))),
  CHAIR(
      new DimensionRow("chair", "Người chủ trì", "Chair")
          .field("chủtrì")
          .meaning("Who presided (chủ trì), as written.")
          .ofNotice(
              notice -> notice.meeting().chair() == null ? null : notice.meeting().chair().name())),
  ADDED(
      new DimensionRow("added", "Ngày nhận", "Added")
          .field("mới")
          .meaning("The day on which the notice first came into the index: `2026-11-05`.")
          .ofNotices()
          .dated(
              "\\d{4}-\\d{2}-\\d{2}",
              record -> DimensionRow.one(record.added()), day -> List.of(day.toString())));

  /// The value of records without a value.
  public static final String NONE = "none";

  @SuppressWarnings("ImmutableEnumChecker") // Nothing changes a row after its constant is made.
  private final DimensionRow row;

  Dimension(DimensionRow row) {
    this.row = row;
  }

  private static Names.Name named(
      Dimension dimension, String value, String name, String... aliases) {
    return new Names.Name(dimension, value, name, List.of(aliases));
  }

  private static @Nullable String level(@Nullable AgencyLevel level) {
    return level == null ? null : Json.name(level);
  }

  private static List<LocalDate> day(IndexRecord record) {
    var directive = record.directive();
    return DimensionRow.one(directive == null ? record.notice().meeting().day() : directive.date());
  }

  /// The day from which on the notice can have been known.
  private static List<LocalDate> known(IndexRecord record) {
    var issued = record.notice().meeting().dates().issuedOn();
    return issued == null ? day(record) : List.of(issued);
  }

  private static List<String> periods(LocalDate day) {
    return List.of(
        new Period.Year(day.getYear()).toString(),
        Period.Quarter.of(day).toString(),
        YearMonth.from(day).toString());
  }

  private static List<LocalDate> lastDays(IndexRecord record) {
    return Stream.ofNullable(record.directive())
        .flatMap(each -> each.facts().deadlines().stream())
        .map(deadline -> deadline.on().lastDay())
        .filter(Objects::nonNull)
        .toList();
  }

  /// The name in requests and responses.
  @Override
  public String apiName() {
    return row.apiName;
  }

  /// The display name.
  public Label label() {
    return row.label;
  }

  /// The display name of [#NONE].
  public Label none() {
    return row.none;
  }

  /// A sentence that describes the values; codes are in backticks.
  public String meaning() {
    return row.meaning;
  }

  /// Field names in the query language, in exact form, preferred one first.
  public List<String> fieldNames() {
    return List.copyOf(row.fieldNames);
  }

  /// Whether it is a property of notices.
  public boolean isOfNotices() {
    return row.ofNotices;
  }

  /// Whether the values are a closed list.
  public boolean isClosed() {
    return row.closed;
  }

  /// Whether the values are periods, searched and sorted by day.
  public boolean isDated() {
    return row.dated;
  }

  /// Whether a value without a name may occur.
  public boolean takes(String value) {
    return row.shape.test(value);
  }

  /// Values that exist independently of the vocabularies.
  public List<Names.Name> named() {
    return row.named.apply(this);
  }

  /// Values of the vocabulary that ships with the program.
  List<Names.Name> vocabulary() {
    return row.vocabulary.apply(this);
  }

  /// Named values, and [#NONE] if there are others.
  public List<String> codes() {
    var codes = Stream.of(named(), vocabulary()).flatMap(List::stream).map(Names.Name::value);
    var none = isDated() && !named().isEmpty() ? Stream.of(NONE) : Stream.<String>empty();
    return Stream.concat(codes, none).toList();
  }

  /// The values of a record, possibly empty or with duplicates.
  public Collection<String> values(IndexRecord record) {
    return row.values.apply(record);
  }

  /// The days of a record; none unless the dimension is dated.
  public Collection<LocalDate> days(IndexRecord record) {
    return row.days.apply(record);
  }

  /// The dimension with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid dimensions
  public static Dimension of(String apiName) {
    return ApiNamed.of(apiName, "dimension", List.of(values()));
  }
}
