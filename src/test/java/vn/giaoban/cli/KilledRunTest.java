package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final int KILLS = TestLength.of(3, 200);
  private static final int LONGEST_LIFE_MILLIS = TestLength.of(1_500, 3_000);

  /// Does one job after another to new copies of an index, until it is killed. Says when it begins
  /// with each.
  static final class Victim {
    private Victim() {}

    public static void main(String[] args) throws IOException {
      var changed = new ChangedCorpus(Path.of(args[0]));
      for (int round = 0; ; round++) {
        for (var job : Job.values()) {
          var index = changed.copy("%s-%s-%d".formatted(args[1], job, round));
          System.out.printf("%s %s%n", job, index.getFileName());
          changed.run(job, index);
          System.out.printf("done%n");
        }
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
    for (int kill = 0; kill < KILLS; kill++) {
      var said = saidUntilKilled("kill" + kill, random.nextInt(LONGEST_LIFE_MILLIS));
      for (int line = 0; line < said.size(); line++) {
        if (!said.get(line).equals("done")) {
          var words = said.get(line).split(" ", 2);
          boolean isDone = line + 1 < said.size();
          check(Job.valueOf(words[0]), changed.folder().resolve(words[1]), isDone);
        }
      }
    }
    if (TestLength.isLong()) {
      for (var job : Job.values()) {
        assertTrue(kills.getOrDefault(job, 0) > KILLS / 20, "killed during " + kills);
      }
    }
  }

  /// The lines that a process prints which lives so long after its first.
  private List<String> saidUntilKilled(String name, int millis)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                changed.folder().toString(),
                name)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new ArrayList<String>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      said.add(lines.readLine());
      boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
      // The process itself would close the stream with what it said.
      process.toHandle().destroyForcibly();
      assertTrue(!ended, "it runs until it is killed");
      lines.lines().forEach(said::add);
    }
    process.waitFor();
    return said;
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
