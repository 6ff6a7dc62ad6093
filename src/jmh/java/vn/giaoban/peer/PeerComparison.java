package vn.giaoban.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.util.IOUtils;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.text.Table;

/// Compares the program with plain Lucene in one run: processor time of indexing, size of the
/// index, and answers over HTTP against answers in the process.
///
/// Rounds of both take turns, so that both see the same machine; a ratio is the median of those of
/// the rounds. A ratio that is more than a fifth above the one in `ratios.csv` is reported; one
/// that is not there is printed only.
public final class PeerComparison {
  private static final Path KNOWN = Path.of("src/jmh/java/vn/giaoban/peer/ratios.csv");
  private static final int QUESTIONS = 1_000;
  private static final int ROUND = 50;
  private static final int ROUNDS = 40;
  private static final int WARM_ROUNDS = 5;
  private static final int CLIENTS = 4;
  private static final double REGRESSION = 1.2;

  private final PrintStream out;
  private final GeneratedCorpus corpus;
  private final Path folder;
  private final Map<String, Double> ratios = new LinkedHashMap<>();

  private PeerComparison(PrintStream out, GeneratedCorpus corpus, Path folder) {
    this.out = out;
    this.corpus = corpus;
    this.folder = folder;
  }

  /// Takes about how many directives are generated; prints ratios, and returns 1 if one is worse
  /// than the checked-in one.
  public static void main(String[] args) throws Exception {
    int directives = args.length == 0 ? 200_000 : Integer.parseInt(args[0]);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var corpus = GeneratedCorpus.of(CorpusSpec.large(1, directives));
    var folder = Files.createTempDirectory(Path.of("target"), "peers-");
    var run = new PeerComparison(out, corpus, folder);
    System.exit(run.keeps() ? 0 : 1);
  }

  /// Measures, and removes what it has written.
  private boolean keeps() throws Exception {
    try {
      index();
      search();
      return report();
    } finally {
      IOUtils.rm(folder);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void index() throws IOException {
    // Once before, so that neither is compiled while it is measured.
    var some = GeneratedCorpus.of(CorpusSpec.large(2, 20_000));
    PlainLucene.write(some, folder.resolve("warm-plain"));
    Served.write(some, folder.resolve("warm-served"));
    double plain = seconds(() -> PlainLucene.write(corpus, plain()));
    double served = seconds(() -> Served.write(corpus, served()));
    double making = seconds(this::make);
    ratios.put("index time", (served - making) / (plain - making));
    ratios.put("index bytes", (double) bytes(served()) / bytes(plain()));
    out.printf("index bytes a directive: %d%n", bytes(served()) / directives());
  }

  private Path plain() {
    return folder.resolve("plain");
  }

  private Path served() {
    return folder.resolve("served");
  }

  /// Makes all notices and drops them.
  private void make() {
    directives();
  }

  private long directives() {
    long directives = 0;
    for (int i = 0; i < corpus.size(); i++) {
      directives += corpus.notice(i).notice().directives().size();
    }
    return directives;
  }

  /// Processor time of the whole process.
  private static double seconds(Step step) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    step.run();
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private interface Peer {
    long ask(Question question) throws IOException;
  }

  private void search() throws Exception {
    var questions = Question.about(corpus, QUESTIONS);
    var connections = new ArrayList<Served.Client>();
    try (var plain = new PlainLucene(plain());
        var served = new Served(served());
        var threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        connections.add(served.client());
      }
      List<Peer> clients = List.copyOf(connections.stream().<Peer>map(each -> each::ask).toList());
      List<Peer> inProcess = Collections.nCopies(CLIENTS, plain::ask);
      for (int i = 0; i < WARM_ROUNDS; i++) {
        median(questions, inProcess.getFirst());
        median(questions, clients.getFirst());
      }
      var one = new double[ROUNDS];
      var four = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        int from = i * ROUND % QUESTIONS;
        var some = questions.subList(from, from + ROUND);
        one[i] = median(some, clients.getFirst()) / median(some, inProcess.getFirst());
        four[i] = together(some, clients, threads) / together(some, inProcess, threads);
      }
      ratios.put("search, one client", median(one));
      ratios.put("search, four clients", median(four));
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  /// The median time of a question.
  private static double median(List<Question> questions, Peer peer) throws IOException {
    var times = new double[questions.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      peer.ask(questions.get(i));
      times[i] = System.nanoTime() - start;
    }
    return median(times);
  }

  /// The time that all clients together take for all questions each.
  private static double together(
      List<Question> questions, List<Peer> clients, ExecutorService threads)
      throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    var running = new ArrayList<Future<Double>>();
    for (var client : clients) {
      running.add(threads.submit(() -> median(questions, client)));
    }
    for (var each : running) {
      each.get();
    }
    return System.nanoTime() - start;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// The checked-in ratios by stage.
  private static Map<String, Double> known() throws IOException {
    var known = new HashMap<String, Double>();
    try (var in = Files.newInputStream(KNOWN)) {
      Table.read(in, KNOWN.toString(), row -> row)
          .forEach(row -> known.put(row.get("stage"), Double.valueOf(row.get("ratio"))));
    }
    return known;
  }

  /// Whether no ratio is worse than the checked-in one.
  private boolean report() throws IOException {
    boolean kept = true;
    var known = known();
    for (var stage : ratios.entrySet()) {
      double now = stage.getValue();
      var before = known.get(stage.getKey());
      boolean worse = before != null && now > before * REGRESSION;
      kept &= !worse;
      out.printf(
          Locale.ROOT,
          "%-22s %6.2f (%s)%s%n",
          stage.getKey(),
          now,
          before == null ? "none to compare" : before,
          worse ? " WORSE" : "");
    }
    return kept;
  }
}
