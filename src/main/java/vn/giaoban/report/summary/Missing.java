package vn.giaoban.report.summary;

import java.util.List;
import vn.giaoban.report.summary.QuarterlySummary.Figure;

/// Records and notices that a period lacks.
///
/// @param provinces provinces that have notices, but none in some month of the period
/// @param noticesWithoutDate notices without a date, of any period
/// @param noticesWithoutProvince notices of the period without a province
/// @param unreadableFiles number of unreadable files in the whole folder
public record Missing(
    List<Silence> provinces,
    Figure noticesWithoutDate,
    Figure noticesWithoutProvince,
    Figure directivesWithoutTopic,
    Figure directivesWithoutUnit,
    int unreadableFiles) {
  public Missing {
    provinces = List.copyOf(provinces);
  }

  /// A province and the months of the period without notices of it.
  public record Silence(String province, String name, Figure notices, List<SilentMonth> months) {
    public Silence {
      months = List.copyOf(months);
    }
  }

  public record SilentMonth(String month, Figure notices) {}
}
