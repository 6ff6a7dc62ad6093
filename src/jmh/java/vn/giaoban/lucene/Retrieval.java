package vn.giaoban.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.giaoban.json.Json;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.Query;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.text.Normalizer;

/// Measures ranking on a collection in the format of BEIR (`corpus.jsonl`, `queries.jsonl`,
/// `qrels/test.tsv`), with the analysis, fields and similarity of the product, a passage standing
/// for a directive and any word of a question sufficing.
///
/// Prints for the questions as asked, and for the same without marks, nDCG@10, MRR@10 and the share
/// of questions answered within the first 1, 5 and 10, and writes a run file for trec_eval where
/// its name is given.
public final class Retrieval {
  private static final int DEPTH = 100;
  private static final int BATCH = 1_000;

  private record Ranked(String id, float score) {}

  private Retrieval() {}

  public static void main(String... args) throws IOException {
    if (args.length < 1) {
      throw new IllegalArgumentException("needs a folder in the format of BEIR, maybe a run file");
    }
    var folder = Path.of(args[0]);
    try (var directory = new ByteBuffersDirectory()) {
      index(folder.resolve("corpus.jsonl"), directory);
      var relevant = relevant(folder.resolve("qrels/test.tsv"));
      var runs = runs(folder.resolve("queries.jsonl"), directory, UnaryOperator.identity());
      print("as asked", runs, relevant);
      print(
          "without marks",
          runs(folder.resolve("queries.jsonl"), directory, Folding::plain),
          relevant);
      if (args.length > 1 && !args[1].isBlank()) {
        write(runs, Path.of(args[1]));
      }
    }
  }

  private static void index(Path corpus, ByteBuffersDirectory directory) throws IOException {
    try (var writer = new LuceneWriter(new Uncloseable(directory), Clock.systemUTC());
        var lines = Files.lines(corpus)) {
      var batch = new ArrayList<Directive>();
      for (var line : (Iterable<String>) lines::iterator) {
        batch.add(directive(Json.MAPPER.readTree(line)));
        if (batch.size() == BATCH) {
          write(writer, batch);
        }
      }
      write(writer, batch);
      writer.commit("retrieval", List.of());
    }
  }

  private static void write(LuceneWriter writer, List<Directive> batch) throws IOException {
    if (!batch.isEmpty()) {
      var notice = notice(batch.getFirst().id(), batch);
      writer.replace(new StoredNotice(notice, notice, Set.of(), Set.of()), LinedText.of("\n"));
      batch.clear();
    }
  }

  private static Directive directive(JsonNode passage) {
    var title = Normalizer.normalize(passage.path("title").asText());
    return new Directive(
        passage.path("_id").asText(),
        Kind.DIRECTIVE,
        title.isBlank() ? null : title,
        Normalizer.normalize(passage.path("text").asText()),
        "",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Lines(1, 1),
        null,
        DateBasis.NONE);
  }

  private static Notice notice(String id, List<Directive> directives) {
    return new Notice(
        id,
        id,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        ProvinceBasis.UNKNOWN,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        directives);
  }

  private static Map<String, List<Ranked>> runs(
      Path queries, ByteBuffersDirectory directory, UnaryOperator<String> wording)
      throws IOException {
    var translator = new QueryTranslator(Synonyms.standard());
    var runs = new LinkedHashMap<String, List<Ranked>>();
    try (var reader = DirectoryReader.open(directory);
        var lines = Files.lines(queries)) {
      var searcher = new IndexSearcher(reader);
      for (var line : (Iterable<String>) lines::iterator) {
        var question = Json.MAPPER.readTree(line);
        var text = wording.apply(Normalizer.normalize(question.path("text").asText()));
        var words = new Query.Words(text, false);
        runs.put(question.path("_id").asText(), ranked(searcher, translator.rankingAny(words)));
      }
    }
    return runs;
  }

  private static List<Ranked> ranked(IndexSearcher searcher, org.apache.lucene.search.Query query)
      throws IOException {
    var ranked = new ArrayList<Ranked>();
    var order = Orders.of(vn.giaoban.search.Sort.RELEVANCE);
    for (var found : searcher.search(query, DEPTH, order, true).scoreDocs) {
      var directive = NoticeDocuments.directive(searcher.storedFields().document(found.doc));
      ranked.add(new Ranked(directive.id(), found.score));
    }
    return ranked;
  }

  private static Map<String, Map<String, Integer>> relevant(Path qrels) throws IOException {
    var relevant = new HashMap<String, Map<String, Integer>>();
    for (var line : Files.readAllLines(qrels)) {
      var cells = line.split("\t", -1);
      if (cells.length == 3 && cells[2].matches("\\d+") && !cells[2].equals("0")) {
        relevant
            .computeIfAbsent(cells[0], _ -> new HashMap<>())
            .put(cells[1], Integer.parseInt(cells[2]));
      }
    }
    return relevant;
  }

  private static void print(
      String wording, Map<String, List<Ranked>> runs, Map<String, Map<String, Integer>> relevant) {
    double gain = 0;
    double reciprocal = 0;
    int[] within = new int[11];
    for (var judged : relevant.entrySet()) {
      var ranked = runs.getOrDefault(judged.getKey(), List.of());
      int first = firstRelevant(ranked, judged.getValue());
      gain += gain(ranked, judged.getValue());
      reciprocal += first <= 10 ? 1.0 / first : 0;
      for (int rank = first; rank <= 10; rank++) {
        within[rank]++;
      }
    }
    double count = relevant.size();
    System.out.printf(
        "%d questions %s%nnDCG@10 %.4f%nMRR@10 %.4f%nR@1 %.4f%nR@5 %.4f%nR@10 %.4f%n%n",
        relevant.size(),
        wording,
        gain / count,
        reciprocal / count,
        within[1] / count,
        within[5] / count,
        within[10] / count);
  }

  /// Past the last rank where there is none.
  private static int firstRelevant(List<Ranked> ranked, Map<String, Integer> relevant) {
    for (int rank = 1; rank <= ranked.size(); rank++) {
      if (relevant.containsKey(ranked.get(rank - 1).id())) {
        return rank;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static double gain(List<Ranked> ranked, Map<String, Integer> relevant) {
    double gain = 0;
    for (int rank = 1; rank <= Math.min(10, ranked.size()); rank++) {
      gain += discounted(relevant.getOrDefault(ranked.get(rank - 1).id(), 0), rank);
    }
    var best = relevant.values().stream().sorted((a, b) -> b - a).limit(10).toList();
    double ideal = 0;
    for (int rank = 1; rank <= best.size(); rank++) {
      ideal += discounted(best.get(rank - 1), rank);
    }
    return gain / ideal;
  }

  private static double discounted(int grade, int rank) {
    return grade * Math.log(2) / Math.log(rank + 1.0);
  }

  private static void write(Map<String, List<Ranked>> runs, Path file) throws IOException {
    var lines = new ArrayList<String>();
    runs.forEach(
        (question, ranked) -> {
          for (int rank = 1; rank <= ranked.size(); rank++) {
            var hit = ranked.get(rank - 1);
            lines.add("%s Q0 %s %d %s giaoban".formatted(question, hit.id(), rank, hit.score()));
          }
        });
    Files.write(file, lines);
  }
}
