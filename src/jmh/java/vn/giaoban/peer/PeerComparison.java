package vn.giaoban.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.util.IOUtils;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.text.Table;

/// Compares the program with plain Lucene in one run: processor time of indexing, size of the
/// index, and processor time of answers over HTTP, with their clients, against answers in the
/// process.
///
/// Rounds of both take turns, so that both see the same machine. A ratio that is more than a fifth
/// above the one in `ratios.csv` is reported; one that is not there is printed only.
public final class PeerComparison {
  private static final Path KNOWN = Path.of("src/jmh/java/vn/giaoban/peer/ratios.csv");
  private static final int QUESTIONS = 1_000;
  private static final int ROUND = 50;
  private static final int ROUNDS = 40;
  private static final int WARM_ROUNDS = 60;
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
    void run() throws Exception;
  }

  private void index() throws Exception {
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
  private static double seconds(Step step) throws Exception {
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
        ask(round(questions, i), inProcess.getFirst());
        ask(round(questions, i), clients.getFirst());
      }
      var one = new Share();
      var four = new Share();
      for (int i = 0; i < ROUNDS; i++) {
        var some = round(questions, i);
        one.served += seconds(() -> ask(some, clients.getFirst()));
        one.plain += seconds(() -> ask(some, inProcess.getFirst()));
        four.served += seconds(() -> together(some, clients, threads));
        four.plain += seconds(() -> together(some, inProcess, threads));
      }
      ratios.put("search, one client", one.served / one.plain);
      ratios.put("search, four clients", four.served / four.plain);
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  /// Processor time of both in all rounds: the clock of a process is too coarse for one of them.
  private static final class Share {
    private double served;
    private double plain;
  }

  private static List<Question> round(List<Question> questions, int round) {
    int from = round * ROUND % questions.size();
    return questions.subList(from, from + ROUND);
  }

  private static void ask(List<Question> questions, Peer peer) throws IOException {
    for (var question : questions) {
      peer.ask(question);
    }
  }

  /// All clients ask all questions at the same time.
  private static void together(
      List<Question> questions, List<Peer> clients, ExecutorService threads) throws Exception {
    var running = new ArrayList<Future<?>>();
    for (var client : clients) {
      running.add(
          threads.submit(
              () -> {
                ask(questions, client);
                return true;
              }));
    }
    for (var each : running) {
      each.get();
    }
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
