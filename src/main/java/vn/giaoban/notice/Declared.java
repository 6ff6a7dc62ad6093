package vn.giaoban.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a user declares of a notice (khai báo), overriding its file; null if not declared.
///
/// @param province slug
/// @param kinds of its directives by their ids
public record Declared(
    DocumentFacts document, Meeting meeting, @Nullable String province, Map<String, Kind> kinds) {
  public static final Declared NOTHING =
      new Declared(DocumentFacts.NONE, new Meeting(MeetingDates.NONE, null, null), null, Map.of());

  public Declared {
    kinds = Map.copyOf(kinds);
  }

  /// The same with kinds of directives.
  public Declared with(Map<String, Kind> others) {
    return new Declared(document, meeting, province, others);
  }

  /// What is declared, else what was read.
  public DocumentFacts over(DocumentFacts read) {
    return new DocumentFacts(
        first(document.number(), read.number()),
        first(document.symbol(), read.symbol()),
        first(document.type(), read.type()),
        first(document.title(), read.title()),
        first(document.agency(), read.agency()),
        read.agencyLevel());
  }

  /// What is declared, else what was read.
  public Meeting over(Meeting read) {
    return new Meeting(
        over(read.dates()),
        first(meeting.chair(), read.chair()),
        first(meeting.signer(), read.signer()));
  }

  private MeetingDates over(MeetingDates read) {
    var dates = meeting.dates();
    return new MeetingDates(
        first(dates.issuedOn(), read.issuedOn()),
        first(dates.metOn(), read.metOn()),
        first(dates.period(), read.period()));
  }

  private static <T> @Nullable T first(@Nullable T declared, @Nullable T read) {
    return declared == null ? read : declared;
  }
}
