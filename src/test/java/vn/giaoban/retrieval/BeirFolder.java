package vn.giaoban.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giaoban.json.Json;

/// A test collection in the layout of BEIR: `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv`.
///
/// @param topics those with a judged passage, in the order of their file
/// @param judgments of each topic, the grades of its passages: 0 for irrelevant
record BeirFolder(
    List<Passage> passages, List<Topic> topics, Map<String, Map<String, Integer>> judgments) {
  /// @param title empty where it has none
  record Passage(String id, String title, String text) {}

  /// A question in words.
  record Topic(String id, String text) {}

  BeirFolder {
    passages = List.copyOf(passages);
    topics = List.copyOf(topics);
    judgments = Map.copyOf(judgments);
  }

  static BeirFolder read(Path folder) throws IOException {
    var judgments = judgments(folder.resolve("qrels").resolve("test.tsv"));
    var topics =
        lines(
            folder.resolve("queries.jsonl"),
            line -> new Topic(line.required("_id").asText(), line.required("text").asText()));
    return new BeirFolder(
        lines(folder.resolve("corpus.jsonl"), BeirFolder::passage),
        topics.stream().filter(topic -> judgments.containsKey(topic.id())).toList(),
        judgments);
  }

  private static Passage passage(JsonNode line) {
    return new Passage(
        line.required("_id").asText(), line.path("title").asText(), line.required("text").asText());
  }

  private static <T> List<T> lines(Path file, Function<JsonNode, T> reader) throws IOException {
    var read = new ArrayList<T>();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      try {
        read.add(reader.apply(Json.MAPPER.readTree(line)));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IOException("%s:%d: %s".formatted(file, number, e.getMessage()), e);
      }
    }
    return read;
  }

  private static Map<String, Map<String, Integer>> judgments(Path file) throws IOException {
    var judgments = new LinkedHashMap<String, Map<String, Integer>>();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      var cells = line.split("\t", -1);
      if (number++ > 0) {
        if (cells.length != 3) {
          throw new IOException("%s:%d: not three columns: %s".formatted(file, number, line));
        }
        judgments
            .computeIfAbsent(cells[0], _ -> new LinkedHashMap<>())
            .put(cells[1], Integer.valueOf(cells[2].strip()));
      }
    }
    return judgments;
  }
}
