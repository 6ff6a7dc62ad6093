package vn.giaoban.search;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Location;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;

/// The header of a notice, as shown with its hits.
///
/// @param path of the first source file
/// @param added the day on which it first came in; null if not known
/// @param directives number of directives of all kinds
/// @param revisions by the ids of the directives whose deadlines were revised
public record NoticeHeader(
    String id,
    String path,
    DocumentFacts document,
    Location location,
    MeetingDates dates,
    @Nullable Person chair,
    @Nullable LocalDate added,
    int directives,
    Map<String, Revision> revisions) {
  public NoticeHeader {
    revisions = Map.copyOf(revisions);
  }

  public static NoticeHeader of(StoredNotice stored) {
    var notice = stored.notice();
    return new NoticeHeader(
        notice.id(),
        path(notice),
        notice.document(),
        notice.placement().location(),
        notice.meeting().dates(),
        notice.meeting().chair(),
        stored.added(),
        notice.directives().size(),
        stored.revisions());
  }

  private static String path(Notice notice) {
    return notice.sources().isEmpty() ? notice.file() : notice.sources().getFirst().path();
  }
}
