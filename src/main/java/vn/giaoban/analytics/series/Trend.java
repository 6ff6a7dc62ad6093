package vn.giaoban.analytics.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.period.DayRange;

/// A trend (diễn biến): time series of counts and shares by period.
///
/// A period with notices but no matches counts 0; one without notices is null, so that a gap in the
/// data does not look like a decline. Shares are relative to the directives of the same period that
/// pass the same filters, without the query.
///
/// @param query as typed
/// @param step `month`, `quarter`, `reportingQuarter` or `year`
/// @param days range of days of the request; omitted if unrestricted
/// @param by dimension whose values are the lines; omitted for other lines
/// @param moreValues number of further values that are not shown
/// @param periods in order without gaps; empty if no record is dated
/// @param events days within the periods from which the counts mean something else
public record Trend(
    long generation,
    String query,
    String step,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String by,
    long moreValues,
    List<Period> periods,
    List<Line> lines,
    List<Marked> events) {
  public Trend {
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
    events = List.copyOf(events);
  }

  /// A period on the time axis.
  ///
  /// @param period its name in searches: `2020-Q3r`
  /// @param whole false if the range of days cuts the period
  /// @param notices number of notices that pass the notice filters (province, agency, chair, …)
  public record Period(
      String period, LocalDate first, LocalDate last, boolean whole, long notices) {}

  /// One line of the trend.
  ///
  /// @param value of the dimension; omitted for other lines
  /// @param query added to the filters, as typed
  /// @param directives all hits of the search; includes undated ones if no days are requested
  /// @param notices notices of these
  /// @param assessmentsLeftOut number of matching assessments that are excluded
  /// @param search query string that finds the directives
  /// @param undated counts without a date, which are in no period
  public record Line(
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
      String query,
      long directives,
      long notices,
      long assessmentsLeftOut,
      String search,
      Undated undated,
      List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// Counts without a date, whatever the range of days.
  ///
  /// @param search query string that finds them
  public record Undated(long directives, long notices, String search) {}

  /// One line in one period.
  ///
  /// @param met number of notices that could contain matches; for a province, agency, type or chair
  ///   only its own
  /// @param directives null if `met` is 0
  /// @param notices notices of these; likewise
  /// @param ofDirectives directives of the same notices and filters, without the query
  /// @param ofNotices notices of these
  /// @param share `directives / ofDirectives`, from 0 to 1; null if undefined
  /// @param search query string that finds the directives
  /// @param ofSearch query string that finds the denominator
  public record Point(
      String period,
      LocalDate first,
      LocalDate last,
      long met,
      @Nullable Long directives,
      @Nullable Long notices,
      long ofDirectives,
      long ofNotices,
      @Nullable Double share,
      String search,
      String ofSearch) {}

  /// An event within a period.
  public record Marked(
      LocalDate on, String period, String vietnamese, String english, String source) {}
}
