package vn.giaoban.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Validates requests and responses against `openapi.yaml`. Returns a sentence for each violation;
/// none if valid.
///
/// Safe for any number of threads.
final class Contract {
  private static final String ADDRESS = "https://giaoban.invalid/openapi";
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\}");
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What was read once.
  private static final Map<String, Contract> READ = new ConcurrentHashMap<>();

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final Map<JsonNode, Schema> compiled;
  private final AtomicInteger numbers;
  private final Set<String> described = ConcurrentHashMap.newKeySet();

  private Contract(
      JsonNode document,
      SchemaRegistry schemas,
      Map<JsonNode, Schema> compiled,
      AtomicInteger numbers) {
    this.document = document;
    this.schemas = schemas;
    this.compiled = compiled;
    this.numbers = numbers;
  }

  static Contract of(String yaml) {
    return READ.computeIfAbsent(yaml, Contract::read).anew();
  }

  private static Contract read(String yaml) {
    try {
      return new Contract(
          new YAMLMapper().readTree(yaml),
          SchemaRegistry.withDialect(Dialects.getDraft202012()),
          new ConcurrentHashMap<>(),
          new AtomicInteger());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same judge, who has judged nothing yet.
  Contract anew() {
    return new Contract(document, schemas, compiled, numbers);
  }

  JsonNode at(String pointer) {
    return document.at(pointer);
  }

  /// The paths that can be read.
  Set<String> paths() {
    return having("get");
  }

  /// The paths that change something.
  Set<String> changing() {
    return having("post");
  }

  private Set<String> having(String method) {
    return names(document.get("paths")).stream()
        .filter(path -> document.get("paths").get(path).has(method))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The path, status and media type of every answer that was judged, as the document has them.
  Set<String> described() {
    return described;
  }

  /// Every path, status and media type (`-` for none) that the document has.
  Set<String> answers() {
    var answers = new TreeSet<String>();
    for (var path : paths()) {
      for (var status : names(responses(path))) {
        var content = resolve(responses(path).get(status)).path("content");
        names(content).forEach(type -> answers.add(path + " " + status + " " + type));
        if (content.isMissingNode()) {
          answers.add(path + " " + status + " -");
        }
      }
    }
    return answers;
  }

  /// What the schema of OpenAPI 3.1 and, for the schemas within, that of JSON Schema say of the
  /// document.
  List<String> ownFaults() throws IOException {
    var openapi = schemas.getSchema(resource("openapi-3.1.schema.json"));
    var faults = new ArrayList<>(sentences(openapi.validate(document)));
    var draft = schemas.getSchema(SchemaLocation.of(DRAFT));
    var within = new ArrayList<JsonNode>(document.findValues("schema"));
    at("/components/schemas").forEach(within::add);
    within.forEach(schema -> faults.addAll(sentences(draft.validate(schema))));
    return faults;
  }

  private static JsonNode resource(String name) throws IOException {
    try (var in = Objects.requireNonNull(Contract.class.getResourceAsStream(name))) {
      return JSON.readTree(in);
    }
  }

  /// What the document does not allow of a request with these parameters.
  List<String> requestFaults(String address, Map<String, List<String>> query) {
    var path = template(address);
    if (path == null) {
      return List.of("no path is " + address);
    }
    var faults = new ArrayList<String>();
    var parameters = parameters(path);
    var variables = variables(path, address);
    for (var parameter : parameters.values()) {
      var name = parameter.get("name").asText();
      if (parameter.get("in").asText().equals("path")) {
        faults.addAll(valueFaults(parameter, List.of(variables.getOrDefault(name, ""))));
      }
    }
    if (parameters.containsKey("query state")) {
      return faults;
    }
    query.forEach(
        (name, values) -> {
          var parameter = parameters.get("query " + name);
          faults.addAll(
              parameter == null
                  ? List.of("no parameter is " + name)
                  : valueFaults(parameter, values));
        });
    return faults;
  }

  /// By place and name; `query state` stands for whatever a page takes.
  Map<String, JsonNode> parameters(String path) {
    var parameters = new TreeMap<String, JsonNode>();
    for (var listed : operation(path).path("parameters")) {
      var parameter = resolve(listed);
      parameters.put(
          parameter.get("in").asText() + " " + parameter.get("name").asText(), parameter);
    }
    return parameters;
  }

  private List<String> valueFaults(JsonNode parameter, List<String> values) {
    var schema = parameter.get("schema");
    boolean several = resolve(schema).path("type").asText().equals("array");
    if (!several && values.size() != 1) {
      return List.of(parameter.get("name") + " is given " + values.size() + " times");
    }
    return faults(schema, several ? array(values) : scalar(schema, values.getFirst()));
  }

  private static ArrayNode array(List<String> values) {
    var array = JSON.createArrayNode();
    values.forEach(array::add);
    return array;
  }

  private JsonNode scalar(JsonNode schema, String value) {
    var type = resolve(schema).path("type").asText();
    var nodes = JsonNodeFactory.instance;
    if (type.equals("integer") && value.matches("-?\\d{1,18}")) {
      return nodes.numberNode(Long.parseLong(value));
    }
    return type.equals("boolean") && value.matches("true|false")
        ? nodes.booleanNode(Boolean.parseBoolean(value))
        : nodes.textNode(value);
  }

  /// What an answer has that the document does not say, and lacks that it does.
  List<String> answerFaults(String address, int status, HttpHeaders headers, byte[] body) {
    var path = template(address);
    var response = path == null ? outside(status) : resolve(responses(path).path("" + status));
    if (response.isMissingNode()) {
      return List.of("no answer of %s has status %d".formatted(address, status));
    }
    var faults = new ArrayList<String>();
    response
        .path("headers")
        .properties()
        .forEach(
            header -> faults.addAll(headerFaults(header.getKey(), header.getValue(), headers)));
    var type = headers.firstValue("Content-Type").orElse("-").replaceAll(";.*", "");
    faults.addAll(contentFaults(response.path("content"), type, body));
    if (faults.isEmpty() && path != null) {
      described.add(path + " " + status + " " + type);
    }
    return faults;
  }

  /// What is answered at an address that is no path.
  private JsonNode outside(int status) {
    return switch (status) {
      case 404 -> at("/components/responses/NotFound");
      case 405 -> at("/components/responses/MethodNotAllowed");
      case 421 -> at("/components/responses/HostNotAllowed");
      default -> at("/components/responses/BadRequest");
    };
  }

  private List<String> headerFaults(String name, JsonNode listed, HttpHeaders headers) {
    var header = resolve(listed);
    var value = headers.firstValue(name);
    if (value.isEmpty()) {
      return header.path("required").asBoolean() ? List.of("no " + name) : List.of();
    }
    return faults(header.get("schema"), JsonNodeFactory.instance.textNode(value.get()));
  }

  private List<String> contentFaults(JsonNode content, String type, byte[] body) {
    if (content.isMissingNode()) {
      return body.length == 0 && type.equals("-") ? List.of() : List.of("a body of type " + type);
    }
    var media = content.get(type);
    if (media == null) {
      return List.of("no content is " + type);
    }
    try {
      return media.has("schema")
          ? faults(media.get("schema"), JSON.readTree(new String(body, StandardCharsets.UTF_8)))
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    return sentences(
        compiled
            .computeIfAbsent(schema, this::compile)
            .validate(
                value, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))));
  }

  /// A schema that stands anywhere, beside the components that it may refer to.
  private Schema compile(JsonNode schema) {
    var alone = JSON.createObjectNode().put("$schema", DRAFT);
    alone.set("components", document.get("components"));
    alone.putArray("allOf").add(schema);
    return schemas.getSchema(
        SchemaLocation.of(ADDRESS + "/" + numbers.incrementAndGet()),
        alone.toString(),
        InputFormat.JSON);
  }

  private JsonNode operation(String path) {
    var item = document.get("paths").get(path);
    return item.has("get") ? item.get("get") : item.get("post");
  }

  private JsonNode responses(String path) {
    return operation(path).get("responses");
  }

  private JsonNode resolve(JsonNode node) {
    return node instanceof ObjectNode object && object.has("$ref")
        ? at(object.get("$ref").asText().substring(1))
        : node;
  }

  /// The path that an address is of, those without variables first; null where there is none.
  private @Nullable String template(String address) {
    return names(document.get("paths")).stream()
        .filter(path -> pattern(path).matcher(address).matches())
        .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")))
        .orElse(null);
  }

  private static Pattern pattern(String path) {
    var parts = VARIABLE.split(path, -1);
    return Pattern.compile(
        Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("([^/]+)")));
  }

  private static Map<String, String> variables(String path, String address) {
    var values = new HashMap<String, String>();
    var matcher = pattern(path).matcher(address);
    var names = VARIABLE.matcher(path);
    for (int i = 1; matcher.matches() && names.find(); i++) {
      values.put(names.group(1), matcher.group(i));
    }
    return values;
  }

  private static Set<String> names(JsonNode node) {
    var names = new TreeSet<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> sentences(List<Error> errors) {
    return errors.stream().map(Error::toString).toList();
  }
}
