package vn.giaoban.report.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.giaoban.json.Json;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Every directive of the period, or where they are.
///
/// @param export where the whole list is had as a workbook
/// @param items empty where they are listed elsewhere
public record Annex(Place place, Figure directives, String export, List<Item> items) {
  public Annex {
    items = List.copyOf(items);
  }

  /// Where the directives are listed.
  public enum Place {
    INLINE,
    XLSX,
    NONE;

    /// The name in requests and answers.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }
}
