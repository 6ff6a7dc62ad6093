package vn.giaoban.report.summary;

import java.util.List;
import vn.giaoban.report.summary.QuarterlySummary.Figure;

/// What there is nothing of.
///
/// @param provinces those with notices at any time and a month of the period without
/// @param noticesWithoutDate which belong to no period, whatever dates are asked for
/// @param noticesWithoutProvince in the period, whatever provinces are asked for
/// @param unreadableFiles of the whole folder
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

  /// A province and the months of the period that it has no notice of.
  public record Silence(String province, String name, Figure notices, List<SilentMonth> months) {
    public Silence {
      months = List.copyOf(months);
    }
  }

  public record SilentMonth(String month, Figure notices) {}
}
