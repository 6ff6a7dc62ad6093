package vn.giaoban.server;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaoban.json.Json;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Label;

/// The dimensions as a script of the page, made from what each says of itself.
final class DimensionScript {
  static final String NAME = "dimensions.js";

  /// The properties of a dimension that the page needs.
  ///
  /// @param values names of those values that every vocabulary has
  private record Shown(Label label, Label none, Map<String, String> values, boolean dated) {
    static Shown of(Dimension dimension) {
      var values = new LinkedHashMap<String, String>();
      dimension.named().forEach(named -> values.put(named.value(), named.name()));
      return new Shown(dimension.label(), dimension.none(), values, dimension.isDated());
    }
  }

  private DimensionScript() {}

  static String text() {
    var all = new LinkedHashMap<String, Shown>();
    for (var dimension : Dimension.values()) {
      all.put(dimension.apiName(), Shown.of(dimension));
    }
    return "export const DIMENSIONS = %s;\n".formatted(Json.line(all));
  }
}
