package vn.giaoban.report.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.giaoban.json.Json;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// The annex of a report: the list of all directives of the period, or a pointer to it.
///
/// @param export address of the workbook with the whole list
/// @param items empty unless the list stands inside the report
public record Annex(Place place, Figure directives, String export, List<Item> items) {
  public Annex {
    items = List.copyOf(items);
  }

  /// Where the list of directives stands.
  public enum Place {
    INLINE,
    XLSX,
    NONE;

    /// The name in requests and responses.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }
}
