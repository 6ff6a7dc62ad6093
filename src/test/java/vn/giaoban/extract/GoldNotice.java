package vn.giaoban.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.json.Json;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.SourceReader;

/// A notice with its annotation: those of the corpus and the invented ones.
public record GoldNotice(String name, Path input, JsonNode gold) {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  public static List<GoldNotice> corpus() {
    return list(GOLD)
        .filter(path -> path.toString().endsWith(".json"))
        .map(GoldNotice::ofCorpus)
        .toList();
  }

  public static List<GoldNotice> all() {
    var all = new ArrayList<>(corpus());
    list(GOLDEN).filter(Files::isDirectory).map(GoldNotice::invented).forEach(all::add);
    return List.copyOf(all);
  }

  public SourceDocument document() {
    var read = new SourceReader().read(input, name + ".txt").getFirst();
    if (read instanceof ReadResult.Read(var document)) {
      return document;
    }
    throw new AssertionError(read);
  }

  private static GoldNotice ofCorpus(Path gold) {
    var name = gold.getFileName().toString().replace(".json", "");
    return new GoldNotice(name, CORPUS.resolve(name + ".txt"), read(gold));
  }

  private static GoldNotice invented(Path folder) {
    var gold = read(folder.resolve("gold.json"));
    return new GoldNotice(folder.getFileName().toString(), folder.resolve("input.txt"), gold);
  }

  private static Stream<Path> list(Path folder) {
    try (var paths = Files.list(folder)) {
      return paths.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return Json.MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
