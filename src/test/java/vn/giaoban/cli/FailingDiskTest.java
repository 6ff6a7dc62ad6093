package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.TestLength;
import vn.giaoban.cli.ChangedCorpus.Job;
import vn.giaoban.faults.FaultyDisk;
import vn.giaoban.faults.FaultyDisk.Fault;
import vn.giaoban.source.FileProblem;

/// A disk that is full, that does not sync or rename, and a power cut, at every moment of a run:
/// the index holds what it held or what it was to hold, and the next run mends the rest.
class FailingDiskTest {
  @TempDir private static Path folder;
  private static ChangedCorpus changed;
  private static String old;

  @BeforeAll
  static void index() throws IOException {
    changed = ChangedCorpus.in(folder);
    old = ChangedCorpus.content(changed.before());
  }

  static Stream<Arguments> faultsOfJobs() {
    return Arrays.stream(Job.values())
        .flatMap(job -> Arrays.stream(Fault.values()).map(fault -> Arguments.of(fault, job)));
  }

  @ParameterizedTest
  @MethodSource("faultsOfJobs")
  void leavesTheOldIndexOrTheNew(Fault fault, Job job) throws IOException {
    var done = changed.contentAfter(job);
    var now = changed.contentAfter(Job.INDEX);
    assertNotEquals(old, done);
    int stride = TestLength.of(53, 1);
    long step = stride;
    for (long after = 0; ; after += step) {
      var index = changed.copy("%s-%s-%d".formatted(fault, job, after));
      var disk = new FaultyDisk();
      var view = disk.view(index);
      disk.fail(fault, after);
      boolean failed = fails(job, view);
      var left = index;
      if (fault == Fault.POWER) {
        left = changed.folder().resolve("left-%s-%d".formatted(job, after));
        disk.remains(index, left);
      }
      var found = ChangedCorpus.content(left);
      var when = "%s after %d".formatted(fault, after);
      assertTrue(found.equals(old) || found.equals(done), when);
      if (!failed) {
        assertEquals(done, found, when);
        assertTrue(after > 0, "something failed");
        return;
      }
      changed.run(Job.INDEX, left);
      assertEquals(now, ChangedCorpus.content(left), when);
      step = fault == Fault.WRITE ? Math.max(1, after / TestLength.of(1, 8)) : stride;
    }
  }

  @Test
  void isNamedWithTheIndexThatCannotBeWritten() throws IOException {
    var index = changed.copy("index");
    var disk = new FaultyDisk();
    var view = disk.view(index);
    disk.fail(Fault.WRITE, 2_000);
    var told = assertThrows(IOException.class, () -> changed.run(Job.INDEX, view));
    assertTrue(
        FileProblem.line(told).startsWith("the index %s cannot be written: ".formatted(index)),
        FileProblem.line(told));
  }

  private boolean fails(Job job, Path index) {
    try {
      changed.run(job, index);
      return false;
    } catch (IOException | RuntimeException _) {
      return true;
    } catch (AssertionError e) {
      // Lucene asserts that folders can be synced.
      if (e.getMessage() != null && e.getMessage().contains("fsyncing a directory")) {
        return true;
      }
      throw e;
    }
  }
}
