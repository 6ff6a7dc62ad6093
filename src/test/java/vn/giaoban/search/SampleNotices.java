package vn.giaoban.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Lines;

/// Hand-made notices and directives, for the tests of every package that fills an index.
public final class SampleNotices {
  public static final Names NAMES =
      new Names(
          List.of(
              new Names.Name(Dimension.PROVINCE, "nghe-an", "Nghệ An", List.of()),
              new Names.Name(Dimension.PROVINCE, "dong-thap", "Đồng Tháp", List.of()),
              new Names.Name(Dimension.TOPIC, "iso", "ISO", List.of()),
              new Names.Name(Dimension.TOPIC, "ocop", "OCOP", List.of()),
              new Names.Name(Dimension.UNIT, "van-phong", "Văn phòng Sở", List.of())));

  private SampleNotices() {}

  /// The ids of the previous and the next hit; null for none.
  public static List<@Nullable String> neighbours(SearchResult result) {
    var neighbours = Objects.requireNonNull(result.neighbours());
    return Arrays.asList(id(neighbours.previous()), id(neighbours.next()));
  }

  private static @Nullable String id(@Nullable FiledDirective filed) {
    return filed == null ? null : filed.directive().id();
  }

  public static Directive directive(String id, String text) {
    return directive(id, Kind.DIRECTIVE, null, text, List.of(), List.of(), List.of(), List.of());
  }

  public static Directive directive(
      String id,
      Kind kind,
      @Nullable String section,
      String text,
      List<String> units,
      List<String> topics,
      List<Deadline> deadlines,
      List<Citation> citations) {
    return new Directive(
        id,
        kind,
        section,
        text,
        "0123456789abcdef",
        new DirectiveFacts(
            units,
            section == null ? List.of() : List.of(section),
            section == null ? List.of() : List.of(section),
            List.of(),
            topics,
            deadlines,
            citations),
        new Lines(1, 1),
        CountedDay.of(MeetingDates.NONE),
        List.of());
  }

  public static DirectiveFacts facts(List<String> topics) {
    return new DirectiveFacts(
        List.of(), List.of(), List.of(), List.of(), topics, List.of(), List.of());
  }

  public static Directive on(Directive directive, LocalDate date) {
    return new Directive(
        directive.id(),
        directive.kind(),
        directive.section(),
        directive.text(),
        directive.textHash(),
        directive.facts(),
        directive.lines(),
        CountedDay.of(new MeetingDates(null, date, null)),
        directive.warnings());
  }

  /// The same of a central body.
  public static Notice central(Notice notice) {
    return new Notice(
        notice.id(),
        notice.file(),
        notice.document().withAgencyLevel(AgencyLevel.CENTRAL),
        Placement.NONE,
        notice.meeting(),
        notice.warnings(),
        notice.sources(),
        notice.directives());
  }

  /// As an index stores it.
  public static StoredNotice stored(Notice notice) {
    return new StoredNotice(notice, notice, Set.of(), Set.of(), added(notice.id()), Map.of());
  }

  /// The day on which a notice of this id came in, one of three.
  public static LocalDate added(String id) {
    return LocalDate.of(2021, 12, 1).plusDays(Math.floorMod(id.hashCode(), 3));
  }

  public static Deadline due(String period) {
    return new Deadline(Period.parse(period), "trước " + period);
  }

  public static Notice notice(String id, List<Directive> directives) {
    return notice(id, null, null, null, directives);
  }

  public static Notice notice(String id, MeetingDates dates, List<Directive> directives) {
    var undated = notice(id, directives);
    return new Notice(
        id,
        undated.file(),
        undated.document(),
        undated.placement(),
        new Meeting(dates, null, null),
        List.of(),
        List.of(),
        directives);
  }

  public static Notice notice(
      String id,
      @Nullable Integer number,
      @Nullable String symbol,
      @Nullable String province,
      List<Directive> directives) {
    return new Notice(
        id,
        id + ".txt",
        new DocumentFacts(
            number, symbol, "TB", "Kết luận", "Sở Khoa học và Công nghệ", AgencyLevel.PROVINCE),
        new Placement(province, province, ProvinceBasis.STATED, List.of(), List.of()),
        new Meeting(MeetingDates.NONE, new Person("Trần Quốc Thành", "Giám đốc"), null),
        List.of(),
        List.of(),
        directives);
  }

  /// Three notices: of Nghệ An, of Đồng Tháp, and of no known province or day.
  public static List<Notice> three() {
    return List.of(ngheAn(), dongThap(), nowhere());
  }

  static Notice ngheAn() {
    return notice(
        "a",
        null,
        null,
        "nghe-an",
        List.of(
            on(
                "2021-11-16",
                item("a-1", Kind.DIRECTIVE, List.of("ocop"), List.of(), "sản phẩm OCOP")),
            on(
                "2021-11-16",
                item("a-2", Kind.DIRECTIVE, List.of("iso"), List.of(due("2021-11-20")), "ISO"))));
  }

  static Notice dongThap() {
    return notice(
        "b",
        1104,
        "TB-SKHCN",
        "dong-thap",
        List.of(
            on("2020-08-14", item("b-1", Kind.DIRECTIVE, List.of("iso"), List.of(), "ISO")),
            on(
                "2020-08-14",
                item(
                    "b-2",
                    Kind.DIRECTIVE,
                    List.of("iso", "ocop"),
                    List.of(due("2020-09"), due("2020-08-25")),
                    "ISO và OCOP theo 296/KH-UBND")),
            on(
                "2020-08-14",
                item("b-3", Kind.ASSESSMENT, List.of("iso"), List.of(), "đã duy trì ISO"))));
  }

  static Notice nowhere() {
    return notice("c", List.of(item("c-1", Kind.DIRECTIVE, List.of(), List.of(), "duy trì ISO")));
  }

  public static Directive item(
      String id, Kind kind, List<String> topics, List<Deadline> deadlines, String text) {
    var citations =
        text.contains("296/")
            ? List.of(new Citation("296/KH-UBND", "296/KH-UBND"))
            : List.<Citation>of();
    return directive(
        id, kind, "Văn phòng Sở", text, List.of("van-phong"), topics, deadlines, citations);
  }

  private static Directive on(String day, Directive directive) {
    return on(directive, LocalDate.parse(day));
  }
}
