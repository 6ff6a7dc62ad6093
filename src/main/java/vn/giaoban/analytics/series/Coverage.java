package vn.giaoban.analytics.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.period.DayRange;

/// Coverage (độ phủ): the provinces and months with notices, and what is missing. Directives are
/// counted without assessments.
///
/// @param by `province` or `provinceNow`
/// @param days range of days of the request; omitted if unrestricted
/// @param months the requested months, or else those from the first to the last notice, without
///   gaps
/// @param provinces provinces with any notice that passes the filters, on any day
/// @param unknown counts without a province; null if there are none
/// @param incomplete notices without province or date
public record Coverage(
    long generation,
    String by,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
    List<Month> months,
    List<Province> provinces,
    @Nullable Province unknown,
    Incomplete incomplete) {
  public Coverage {
    months = List.copyOf(months);
    provinces = List.copyOf(provinces);
  }

  /// The state of a province in a month.
  public enum State {
    /// There are notices.
    MET,
    /// No notices, but some before and after.
    GAP,
    /// No notices yet.
    BEFORE,
    /// No notices any more.
    AFTER,
    /// The province was merged into another one before.
    MERGED,
    /// No notices without a known province, where none can be missed.
    NONE;

    /// The name in JSON.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  /// A column.
  ///
  /// @param whole false if the range of days cuts the month
  public record Month(
      String month,
      LocalDate first,
      LocalDate last,
      boolean whole,
      long notices,
      long directives) {}

  /// A row.
  ///
  /// @param name display name of the province
  /// @param record all its bodies together
  /// @param months one for each column
  /// @param undated counts without a date, whatever the range of days
  /// @param agencies its bodies, sorted by name; a body without a name is `none`
  public record Province(
      String province,
      String name,
      Span record,
      List<Cell> months,
      Tallied undated,
      List<Agency> agencies) {
    public Province {
      months = List.copyOf(months);
      agencies = List.copyOf(agencies);
    }
  }

  /// A body of a province.
  public record Agency(String agency, Span record) {}

  /// The coverage of a body or a province.
  ///
  /// @param notices in the range of days, without undated ones
  /// @param firstMonth month of the first notice on any day; null if none is dated
  /// @param gaps months without notices between the first and the last, as `2020-09`; none without
  ///   a province
  /// @param missing all columns without notices, except after a merger; none without a province
  public record Span(
      long notices,
      long directives,
      @Nullable String firstMonth,
      @Nullable String lastMonth,
      List<String> gaps,
      List<String> missing,
      String search) {
    public Span {
      gaps = List.copyOf(gaps);
      missing = List.copyOf(missing);
    }
  }

  /// A province in one month.
  ///
  /// @param search query string that finds the directives at `/api/v1/directives` and the notices
  ///   at `/api/v1/notices`
  public record Cell(String month, State state, long notices, long directives, String search) {}

  /// Counts, and the query string that finds the counted records.
  public record Tallied(long notices, long directives, String search) {}

  /// Notices to be completed in `catalog.csv`.
  ///
  /// @param total number of such notices
  /// @param head header row of a new `catalog.csv`
  /// @param notices sorted by file, at most the requested number
  public record Incomplete(long total, String head, List<Unknown> notices) {
    public Incomplete {
      notices = List.copyOf(notices);
    }
  }

  /// A notice without province or date.
  ///
  /// @param without `province`, `date` or both
  /// @param line a line of `catalog.csv` to complete
  public record Unknown(
      String id, String file, @Nullable String title, List<String> without, String line) {
    public Unknown {
      without = List.copyOf(without);
    }
  }
}
