package vn.giaoban.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The description of the interface for people, made of `openapi.yaml`.
public record ApiPage(Frame frame, JsonNode description) {
  /// An address that can be asked.
  public record Operation(
      String method, String path, String summary, String description, List<Parameter> parameters) {
    public Operation {
      parameters = List.copyOf(parameters);
    }

    /// The anchor of its heading.
    public String anchor() {
      return "at" + path.replaceAll("[^a-z0-9]+", "-");
    }
  }

  /// A parameter of an operation.
  public record Parameter(String name, boolean required, String description) {}

  public List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : description.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        var node = operation.getValue();
        operations.add(
            new Operation(
                operation.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                text(node, "summary"),
                text(node, "description"),
                parameters(node.path("parameters"))));
      }
    }
    return operations;
  }

  private List<Parameter> parameters(JsonNode listed) {
    var parameters = new ArrayList<Parameter>();
    for (var each : listed) {
      var node = resolved(each);
      parameters.add(
          new Parameter(
              text(node, "name"),
              node.path("required").asBoolean(),
              (text(node, "description") + " " + values(resolved(node.path("schema")))).strip()));
    }
    return parameters;
  }

  private JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : description.at(reference.substring(1));
  }

  /// The values of a closed list.
  private static String values(JsonNode schema) {
    var values = new ArrayList<String>();
    schema.path("enum").forEach(value -> values.add(value.asText()));
    return values.isEmpty() || values.size() > 20 ? "" : String.join(", ", values);
  }

  public String about() {
    return text(description.path("info"), "description");
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText("").strip();
  }
}
