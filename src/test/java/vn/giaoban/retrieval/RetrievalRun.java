package vn.giaoban.retrieval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.giaoban.lucene.PassageIndex;
import vn.giaoban.lucene.PassageIndex.Found;
import vn.giaoban.lucene.PassageIndex.Weights;
import vn.giaoban.retrieval.BeirFolder.Topic;

/// Measures how well the engine ranks the passages of a collection.
///
/// Weights are chosen on the odd topics (the first, the third, …) and judged on the even ones.
final class RetrievalRun {
  private static final int DEPTH = 100;
  private static final long SEED = 2002;
  private static final List<Float> K1 = List.of(0.6f, 0.9f, 1.2f);
  private static final List<Float> B = List.of(0.4f, 0.75f, 0.9f);
  private static final List<Float> PAIR = List.of(0f, 0.25f, 0.5f, 0.75f, 1f);

  private enum Part {
    ODD,
    EVEN,
    ALL;

    List<Topic> of(List<Topic> topics) {
      return IntStream.range(0, topics.size())
          .filter(i -> this == ALL || (i % 2 == 0) == (this == ODD))
          .mapToObj(topics::get)
          .toList();
    }
  }

  private final BeirFolder collection;
  private final PassageIndex index;
  private final PrintStream out;

  private RetrievalRun(BeirFolder collection, PassageIndex index, PrintStream out) {
    this.collection = collection;
    this.index = index;
    this.out = out;
  }

  /// Prints the figures of a collection.
  ///
  /// @param args a collection, and either a folder for the run files or `tune`
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("needs a BEIR folder (-Dbeir=FOLDER) and an output");
    }
    run(Path.of(args[0]), args[1], System.out);
  }

  static void run(Path folder, String output, PrintStream out) throws IOException {
    var collection = BeirFolder.read(folder);
    try (var index = index(collection)) {
      var run = new RetrievalRun(collection, index, out);
      if (output.equals("tune")) {
        run.tune();
      } else {
        run.measure(Path.of(output));
      }
    }
  }

  private static PassageIndex index(BeirFolder collection) throws IOException {
    var index = new PassageIndex();
    for (var passage : collection.passages()) {
      index.add(passage.id(), passage.title(), passage.text());
    }
    index.commit();
    return index;
  }

  private void measure(Path runs) throws IOException {
    Files.createDirectories(runs);
    out.println("| weights | queries | part | n | " + Effectiveness.HEADER + " |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (var form : QueryForm.values()) {
      print("syllables alone", form, Weights.STANDARD.withPair(0));
      print("as searched", form, Weights.STANDARD);
      var all = rankings(Part.ALL, form, Weights.STANDARD);
      write(runs.resolve(form.label() + ".run"), all);
    }
  }

  private void print(String name, QueryForm form, Weights weights) throws IOException {
    for (var part : Part.values()) {
      var rankings = rankings(part, form, weights);
      out.printf(
          "| %s | %s | %s | %d | %s |%n",
          name,
          form.label(),
          part.name().toLowerCase(Locale.ROOT),
          rankings.size(),
          effectiveness(rankings));
    }
  }

  /// What is found for each topic of a part, in the order of topics.
  private Map<String, List<Found>> rankings(Part part, QueryForm form, Weights weights)
      throws IOException {
    var rankings = new LinkedHashMap<String, List<Found>>();
    for (var topic : part.of(collection.topics())) {
      var random = new SplittableRandom(SEED + topic.id().hashCode());
      rankings.put(topic.id(), index.anyWord(form.of(topic.text(), random), weights, DEPTH));
    }
    return rankings;
  }

  private Effectiveness effectiveness(Map<String, List<Found>> rankings) {
    var each = new ArrayList<Effectiveness>();
    rankings.forEach(
        (topic, found) ->
            each.add(
                Effectiveness.of(
                    found.stream().map(Found::id).toList(),
                    collection.judgments().getOrDefault(topic, Map.of()))));
    return Effectiveness.mean(each);
  }

  /// In the format of TREC: topic, `Q0`, passage, rank, score, name of the run.
  private static void write(Path file, Map<String, List<Found>> rankings) throws IOException {
    var lines = new ArrayList<String>();
    rankings.forEach(
        (topic, found) -> {
          int rank = 0;
          for (var passage : found) {
            lines.add(
                "%s Q0 %s %d %s giaoban".formatted(topic, passage.id(), ++rank, passage.score()));
          }
        });
    Files.write(file, lines);
  }

  /// nDCG@10 on the odd topics: typed, unmarked, mismarked, and their mean.
  private void tune() throws IOException {
    out.println("| k1 | b | pair | typed | unmarked | mismarked | mean |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (float k1 : K1) {
      for (float b : B) {
        for (float pair : PAIR) {
          tune(new Weights(k1, b, pair));
        }
      }
    }
  }

  private void tune(Weights weights) throws IOException {
    double typed = oddNdcg(QueryForm.TYPED, weights);
    double unmarked = oddNdcg(QueryForm.UNMARKED, weights);
    double mismarked = oddNdcg(QueryForm.MISMARKED, weights);
    out.printf(
        Locale.ROOT,
        "| %.2f | %.2f | %.2f | %.4f | %.4f | %.4f | %.4f |%n",
        weights.k1(),
        weights.b(),
        weights.pair(),
        typed,
        unmarked,
        mismarked,
        (typed + unmarked + mismarked) / 3);
  }

  private double oddNdcg(QueryForm form, Weights weights) throws IOException {
    return effectiveness(rankings(Part.ODD, form, weights)).ndcg();
  }
}
