package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.NoticesPage;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.search.period.DayRange;

/// JSON responses on notices.
public final class NoticeAnswers {
  private NoticeAnswers() {}

  /// One page of notices.
  ///
  /// @param days the range of days; omitted if unrestricted
  public record Notices(
      long generation,
      long total,
      @Nullable String next,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      @JsonIgnoreProperties("revisions") List<NoticeHeader> notices) {}

  /// One notice with its directives.
  ///
  /// @param provinceName null where its province is unknown
  /// @param added the day on which it first came in; null if not known
  /// @param stale why it is kept as it was; null where its file is read
  public record Single(
      long generation,
      @JsonUnwrapped Notice notice,
      @Nullable String provinceName,
      @Nullable LocalDate added,
      @Nullable StaleNotice stale) {}

  /// The normalized source text of a notice, by line.
  public record Text(long generation, String id, List<String> lines) {}

  public static Notices notices(DayRange days, NoticesPage page) {
    return new Notices(
        page.generation(),
        page.total(),
        page.next(),
        days.isBounded() ? days : null,
        page.notices());
  }

  public static Single notice(
      IndexStatus index, Notice notice, @Nullable String provinceName, @Nullable LocalDate added) {
    return new Single(index.generation(), notice, provinceName, added, stale(index, notice));
  }

  private static @Nullable StaleNotice stale(IndexStatus index, Notice notice) {
    return index.stale().stream()
        .filter(stale -> stale.id().equals(notice.id()))
        .findFirst()
        .orElse(null);
  }
}
