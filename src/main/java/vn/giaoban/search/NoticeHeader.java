package vn.giaoban.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;

/// The header of a notice, as shown with its hits.
///
/// @param path of the first source file
/// @param directives number of directives of all kinds
public record NoticeHeader(
    String id,
    String path,
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable String agency,
    @Nullable String province,
    @Nullable String provinceNow,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate metOn,
    @Nullable Period period,
    @Nullable Person chair,
    int directives) {
  public static NoticeHeader of(Notice notice) {
    var document = notice.document();
    var meeting = notice.meeting();
    return new NoticeHeader(
        notice.id(),
        path(notice),
        document.number(),
        document.symbol(),
        document.type(),
        document.title(),
        document.agency(),
        notice.placement().province(),
        notice.placement().provinceNow(),
        meeting.issuedOn(),
        meeting.metOn(),
        meeting.period(),
        meeting.chair(),
        notice.directives().size());
  }

  private static String path(Notice notice) {
    return notice.sources().isEmpty() ? notice.file() : notice.sources().getFirst().path();
  }
}
