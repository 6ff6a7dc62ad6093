package vn.giaoban.analytics.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.period.DayRange;

/// Of which provinces and months there are notices (độ phủ), and what is missing. Directives are
/// counted without assessments.
///
/// @param by `province` or `provinceNow`
/// @param days what the question restricted the days to; left out where it did not
/// @param months in order, without a gap; those asked for, else from the first notice to the last
/// @param provinces those with any notice under the filters, on whatever day
/// @param unknown what counts under no province; null where nothing does
/// @param incomplete the notices without province or date
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

  /// How a month stands in the record of a province.
  public enum State {
    /// There are notices.
    MET,
    /// There are none, though there are before and after.
    GAP,
    /// There are none yet.
    BEFORE,
    /// There are none any more.
    AFTER,
    /// The province was merged into another before.
    MERGED;

    /// As it is written.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  /// A column.
  ///
  /// @param whole false where the question's days cut it
  public record Month(
      String month,
      LocalDate first,
      LocalDate last,
      boolean whole,
      long notices,
      long directives) {}

  /// A row.
  ///
  /// @param name of the province
  /// @param record all its bodies together
  /// @param months one for each column
  /// @param undated what has no date, whatever days were asked for
  /// @param agencies its bodies, by name; one without a name is `none`
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

  /// What there is of a body or a province.
  ///
  /// @param notices in the days asked for, those without a date not among them
  /// @param firstMonth of the first notice on whatever day; null where none has a date
  /// @param gaps months without notices between its first and last, as `2020-09`
  /// @param missing all of the columns without notices, but for those after its merger
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

  /// One province in one month.
  ///
  /// @param search the parameters by which `/api/v1/directives` finds the directives and
  ///   `/api/v1/notices` the notices
  public record Cell(String month, State state, long notices, long directives, String search) {}

  /// A count and the parameters that find what was counted.
  public record Tallied(long notices, long directives, String search) {}

  /// The notices that a person can complete in `catalog.csv`.
  ///
  /// @param total how many there are
  /// @param head the first line of a new `catalog.csv`
  /// @param notices in the order of their files, as many as were asked for
  public record Incomplete(long total, String head, List<Unknown> notices) {
    public Incomplete {
      notices = List.copyOf(notices);
    }
  }

  /// A notice without province or date.
  ///
  /// @param without `province`, `date` or both
  /// @param line to be completed and put into `catalog.csv`
  public record Unknown(
      String id, String file, @Nullable String title, List<String> without, String line) {
    public Unknown {
      without = List.copyOf(without);
    }
  }
}
