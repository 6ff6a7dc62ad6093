package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.QuarterlySummary.Figure;

/// What the report is about.
///
/// @param query in the query language; empty for none
/// @param assessmentsLeftOut how many assessments the same search holds, which no figure counts
/// @param search every directive of the period
/// @param crossesMerger whether the days that are compared lie before and after provinces were
///   merged, so that a province is not the same area in all of them
/// @param sources the newest notices of the period, at most [Summarizer#MAX_SOURCES]
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

  /// Days and how they are called.
  ///
  /// @param name such as `quý III năm 2020`
  /// @param hasNotices whether there is a notice to count in: without one there is nothing to
  ///   compare with
  public record Days(LocalDate from, LocalDate to, String name, boolean hasNotices) {}

  /// What is chosen and left out of a dimension, by name.
  ///
  /// @param dimension as requests name it
  public record Filter(String dimension, List<String> chosen, List<String> excluded) {
    public Filter {
      chosen = List.copyOf(chosen);
      excluded = List.copyOf(excluded);
    }
  }

  /// A notice.
  ///
  /// @param province its name
  /// @param number such as `1104/TB-SKHCN`
  /// @param permalink the page where it is read
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
