package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.QuarterlySummary.Figure;

/// The scope of a report: its period, filters and source notices.
///
/// @param query in the query language; empty for none
/// @param assessmentsLeftOut number of assessments that match; no figure counts them
/// @param search the search for all directives of the period
/// @param crossesMerger whether provinces were merged between the compared periods, so that a
///   province is not the same area in all of them
/// @param sources newest notices of the period, at most [Summarizer#MAX_SOURCES]
public record Scope(
    String query,
    List<Filter> filters,
    Days period,
    Days previous,
    Days yearBefore,
    boolean crossesMerger,
    long assessmentsLeftOut,
    Figure search,
    Figure notices,
    List<Source> sources) {
  public Scope {
    filters = List.copyOf(filters);
    sources = List.copyOf(sources);
  }

  /// A range of days and its name.
  ///
  /// @param name such as `quý III năm 2020`
  /// @param hasNotices false if there is nothing to count
  public record Days(LocalDate from, LocalDate to, String name, boolean hasNotices) {}

  /// The included and excluded values of a dimension, by display name.
  ///
  /// @param dimension its name in requests
  public record Filter(String dimension, List<String> chosen, List<String> excluded) {
    public Filter {
      chosen = List.copyOf(chosen);
      excluded = List.copyOf(excluded);
    }
  }

  /// A source notice.
  ///
  /// @param province display name
  /// @param number such as `1104/TB-SKHCN`
  /// @param permalink address of the notice page
  public record Source(
      String id,
      @Nullable String province,
      @Nullable String agency,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate metOn,
      @Nullable String title,
      String permalink) {}
}
