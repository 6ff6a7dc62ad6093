package vn.giaoban.analytics.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.period.DayRange;

/// Series over time (diễn biến): how often something was ordered, period by period.
///
/// A period in which notices stand but none matches counts 0; one without notices counts nothing
/// (null), so that a gap in the record is no fall. Shares are of the directives of the same period
/// that pass the same filters, whatever the query.
///
/// @param query as typed
/// @param step `month`, `quarter`, `reportingQuarter` or `year`
/// @param days what the question restricted the days to; left out where it did not
/// @param by the dimension whose values the lines are; left out where they are none
/// @param moreValues how many further values of it occur in these days and are no line
/// @param periods in order, without a gap; empty where nothing in these days has a date
/// @param events the days within the periods from which something else is counted
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

  /// A step of the axis.
  ///
  /// @param period its name, which searches read: `2020-Q3r`
  /// @param whole false where the question's days cut it
  /// @param notices how many met in it, under the filters on meetings (province, agency, chair, …)
  public record Period(
      String period, LocalDate first, LocalDate last, boolean whole, long notices) {}

  /// One series.
  ///
  /// @param value of the dimension; left out where the line is none
  /// @param query what it adds to the filters, as typed
  /// @param directives all that the search finds; where no days are asked for, the undated too
  /// @param notices in which they stand
  /// @param assessmentsLeftOut how many more would count if assessments were asked for too
  /// @param search the parameters of the search that finds the directives
  /// @param undated what has no date and so stands in no period
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

  /// What has no date, whatever days were asked for.
  ///
  /// @param search the parameters of the search that finds them
  public record Undated(long directives, long notices, String search) {}

  /// One line in one period.
  ///
  /// @param met how many notices there are that it could stand in; of a line that is a province,
  ///   agency, type or chair only its own
  /// @param directives null where `met` is 0
  /// @param notices in which they stand; likewise
  /// @param ofDirectives in the same notices and filters, whatever the query
  /// @param ofNotices in which these stand
  /// @param share `directives / ofDirectives`, from 0 to 1; null where that is not defined
  /// @param search the parameters of the search that finds the directives
  /// @param ofSearch those of the search that finds what they are a share of
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
