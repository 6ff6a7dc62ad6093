package vn.giaoban.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;

/// What a hit says of the notice it stands in.
///
/// @param path of its source file, the first where there are several
/// @param directives how many of each kind together
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
    return new NoticeHeader(
        notice.id(),
        path(notice),
        notice.number(),
        notice.symbol(),
        notice.type(),
        notice.title(),
        notice.agency(),
        notice.province(),
        notice.provinceNow(),
        notice.issuedOn(),
        notice.metOn(),
        notice.period(),
        notice.chair(),
        notice.directives().size());
  }

  private static String path(Notice notice) {
    return notice.sources().isEmpty() ? notice.file() : notice.sources().getFirst().path();
  }
}
