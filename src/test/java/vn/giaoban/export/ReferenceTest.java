package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Location;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Lines;

class ReferenceTest {
  private static final Names NAMES =
      new Names(List.of(new Names.Name(Dimension.PROVINCE, "dong-thap", "Đồng Tháp", List.of())));
  private static final String AGENCY = "Sở Khoa học và Công nghệ";
  private static final LocalDate MET = LocalDate.of(2020, 8, 14);

  private static FiledDirective filed(Lines lines, NoticeHeader notice) {
    return new FiledDirective(
        new Directive(
            "b-txt-3",
            Kind.DIRECTIVE,
            null,
            "Áp dụng ISO",
            "0123456789abcdef",
            SampleNotices.facts(List.of()),
            lines,
            CountedDay.of(MeetingDates.NONE),
            List.of()),
        notice);
  }

  private static NoticeHeader notice(
      @Nullable Integer number,
      @Nullable String symbol,
      @Nullable String type,
      @Nullable String title,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate metOn) {
    return new NoticeHeader(
        "b-txt",
        "b.txt",
        new DocumentFacts(number, symbol, type, title, AGENCY, null),
        new Location("dong-thap", null, ProvinceBasis.STATED),
        new MeetingDates(issuedOn, metOn, null),
        null,
        null,
        3,
        Map.of());
  }

  private static String cite(NoticeHeader notice) {
    return Reference.cite(filed(new Lines(40, 40), notice), NAMES);
  }

  @Test
  void namesTheDocumentByItsNumber() {
    assertEquals(
        "Sở Khoa học và Công nghệ Đồng Tháp, Thông báo số 1104/TB-SKHCN ngày 17/8/2020,"
            + " dòng 40",
        cite(notice(1104, "TB-SKHCN", "TB", "Kết luận", LocalDate.of(2020, 8, 17), MET)));
    assertEquals(
        "Sở Khoa học và Công nghệ Đồng Tháp, Văn bản số …/TB-SKHCN, dòng 40",
        cite(notice(null, "TB-SKHCN", null, "Kết luận", null, null)));
  }

  @Test
  void namesTheDocumentByItsTitleWhereItHasNoNumber() {
    assertEquals(
        "Sở Khoa học và Công nghệ Đồng Tháp, Kết luận giao ban, họp ngày 14/8/2020," + " dòng 40",
        cite(notice(null, null, "TB", "Kết luận giao ban", null, MET)));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    var bare =
        new NoticeHeader(
            "b-txt",
            "b.txt",
            DocumentFacts.NONE,
            new Location(null, null, ProvinceBasis.UNKNOWN),
            MeetingDates.NONE,
            null,
            null,
            3,
            Map.of());
    assertEquals("Văn bản b-txt, dòng 40", cite(bare));
  }

  @Test
  void pointsToTheLines() {
    var notice = notice(1104, "TB-SKHCN", "TB", null, null, null);
    assertEquals("/notices/b-txt#L40", Reference.permalink(filed(new Lines(40, 40), notice)));
    var two = filed(new Lines(40, 42), notice);
    assertEquals("/notices/b-txt#L40-L42", Reference.permalink(two));
    assertEquals(
        "Sở Khoa học và Công nghệ Đồng Tháp, Thông báo số 1104/TB-SKHCN, dòng 40–42",
        Reference.cite(two, NAMES));
  }
}
