package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.TestLength;
import vn.giaoban.cli.ChangedCorpus.Job;

/// Processes that are killed, as by `kill -9`, at any moment of `index`, `index --full` and
/// `restore`: the index holds what it held or what it was to hold, and the next run mends the rest.
class KilledRunTest {
  private static final int KILLS_PER_JOB = TestLength.of(1, 67);

  /// The round in which a process is killed: the first one in which it has found its pace.
  private static final int LAST_ROUND = 1;

  private static final String DONE = "done";

  /// Does a job to one new copy of an index after another, until it is killed or the test that
  /// started it has ended. Says when it begins with each.
  static final class Victim {
    private Victim() {}

    private static void await(InputStream test) {
      try {
        test.transferTo(OutputStream.nullOutputStream());
      } catch (IOException _) {
        // It has ended.
      }
      Runtime.getRuntime().halt(1);
    }

    public static void main(String[] args) throws IOException {
      Thread.ofPlatform().daemon().start(() -> await(System.in));
      var changed = new ChangedCorpus(Path.of(args[0]));
      for (int round = 0; ; round++) {
        var index = changed.copy(args[1] + "-" + round);
        System.out.println(index.getFileName());
        changed.run(Job.valueOf(args[2]), index);
        System.out.println(DONE);
      }
    }
  }

  @TempDir private Path folder;
  private ChangedCorpus changed;
  private String old;
  private final Map<Job, String> undisturbed = new EnumMap<>(Job.class);
  private final Map<Job, Integer> kills = new EnumMap<>(Job.class);

  @BeforeEach
  void index() throws IOException {
    changed = ChangedCorpus.in(folder);
    old = ChangedCorpus.content(changed.before());
    for (var job : Job.values()) {
      undisturbed.put(job, changed.contentAfter(job));
      assertNotEquals(old, undisturbed.get(job));
    }
  }

  @Test
  void leavesTheOldIndexOrTheNew() throws IOException, InterruptedException {
    var random = new Random(11);
    for (int kill = 0; kill < KILLS_PER_JOB; kill++) {
      for (var job : Job.values()) {
        var said = saidUntilKilled(job + "-" + kill, job, random.nextDouble());
        for (int line = 0; line < said.size(); line++) {
          if (!said.get(line).equals(DONE)) {
            check(job, changed.folder().resolve(said.get(line)), line + 1 < said.size());
          }
        }
      }
    }
    for (var job : Job.values()) {
      assertTrue(kills.getOrDefault(job, 0) >= KILLS_PER_JOB / 3, "killed during " + kills);
    }
  }

  @Test
  void leavesNoProcessBehind() throws IOException, InterruptedException {
    var process = victim("left", Job.RESTORE);
    process.getOutputStream().close();
    assertEquals(1, process.waitFor());
  }

  /// The lines that a process prints which is killed during a job.
  ///
  /// @param share of the time that the job took it in the round before
  private List<String> saidUntilKilled(String name, Job job, double share)
      throws IOException, InterruptedException {
    var process = victim(name, job);
    var said = new ArrayList<String>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      readTo(name + "-" + (LAST_ROUND - 1), lines, said);
      long start = System.nanoTime();
      readTo(DONE, lines, said);
      long taken = System.nanoTime() - start;
      readTo(name + "-" + LAST_ROUND, lines, said);
      assertFalse(process.waitFor((long) (share * taken), TimeUnit.NANOSECONDS));
      // The process itself would close the stream with what it said.
      process.toHandle().destroyForcibly();
      lines.lines().forEach(said::add);
    }
    process.waitFor();
    return said;
  }

  private static void readTo(String last, BufferedReader lines, List<String> said)
      throws IOException {
    String line;
    do {
      line = Objects.requireNonNull(lines.readLine(), "it has ended");
      said.add(line);
    } while (!line.equals(last));
  }

  private Process victim(String name, Job job) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            changed.folder().toString(),
            name,
            job.name())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void check(Job job, Path index, boolean isDone) throws IOException {
    var found = ChangedCorpus.content(index);
    if (isDone) {
      assertEquals(undisturbed.get(job), found, index.toString());
      return;
    }
    kills.merge(job, 1, Integer::sum);
    assertTrue(found.equals(old) || found.equals(undisturbed.get(job)), index.toString());
    changed.run(Job.INDEX, index);
    assertEquals(undisturbed.get(Job.INDEX), ChangedCorpus.content(index), index.toString());
    assertEquals(1, generations(index), index.toString());
  }

  private static long generations(Path index) throws IOException {
    return SmallIndex.names(index).stream().filter(name -> name.startsWith("generation-")).count();
  }
}
