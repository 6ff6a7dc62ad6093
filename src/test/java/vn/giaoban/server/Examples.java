package vn.giaoban.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Valid requests built from the examples in `openapi.yaml`, with all path variables and required
/// parameters.
record Examples(Contract contract) {
  /// A request, its parameters such as `q=nhãn hiệu`.
  record Example(String address, List<String> query) {
    String[] parameters() {
      return query.toArray(String[]::new);
    }
  }

  /// The plainest request of a path.
  Example of(String path) {
    return all(path).getFirst();
  }

  /// One request of a path for each example of its variables and for each `format`.
  List<Example> all(String path) {
    var all = List.of(new Example(path, List.of()));
    for (var parameter : contract.parameters(path).values()) {
      var values = values(parameter);
      if (!values.isEmpty()) {
        all = with(all, parameter, values);
      }
    }
    return all;
  }

  private static List<Example> with(List<Example> all, JsonNode parameter, List<String> values) {
    var name = parameter.get("name").asText();
    boolean variable = parameter.get("in").asText().equals("path");
    var more = new ArrayList<Example>();
    for (var value : values) {
      for (var one : all) {
        more.add(
            variable
                ? new Example(one.address().replace("{" + name + "}", value), one.query())
                : new Example(one.address(), and(one.query(), name + "=" + value)));
      }
    }
    return more;
  }

  private static List<String> and(List<String> query, String parameter) {
    var more = new ArrayList<>(query);
    more.add(parameter);
    return more;
  }

  private static List<String> values(JsonNode parameter) {
    if (parameter.get("name").asText().equals("format")) {
      return texts(parameter.at("/schema/enum"));
    }
    if (!parameter.path("required").asBoolean()) {
      return List.of();
    }
    return parameter.has("examples")
        ? texts(parameter.get("examples")).stream().toList()
        : List.of(parameter.get("example").asText());
  }

  private static List<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(value -> value.has("value") ? value.get("value").asText() : value.asText())
        .toList();
  }
}
