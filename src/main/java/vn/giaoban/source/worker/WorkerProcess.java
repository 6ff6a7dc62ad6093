package vn.giaoban.source.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;

/// A running [Worker], which does one task at a time.
final class WorkerProcess {
  /// The exit status of a JVM that ran out of memory.
  private static final int OUT_OF_MEMORY = 3;

  private static final int SECONDS_TO_END = 5;

  private final ReadLimits limits;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  /// The time that it had, where it took longer; else null.
  private volatile @Nullable Duration late;

  private WorkerProcess(ReadLimits limits, Process process) {
    this.limits = limits;
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static WorkerProcess start(ReadLimits limits) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx%dm".formatted(limits.memoryMib()),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-Dfile.encoding=UTF-8",
            "-Djdk.net.hosts.file=/dev/null",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            Long.toString(limits.unpackedBytes()),
            Integer.toString(limits.entries()),
            Integer.toString(limits.pages()));
    var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    return new WorkerProcess(limits, process);
  }

  /// @throws IOException if the process has ended or ends
  /// @throws UnreadableException with the reason that it answers
  <T> T ask(Request request, WorkerPool.Answer<T> answer) throws IOException, UnreadableException {
    var most = limits.time().multipliedBy(request.patience());
    var watch = Thread.ofVirtual().start(() -> killWhenLate(most));
    try {
      Wire.writeRequest(out, request);
      return answer.read(in);
    } finally {
      watch.interrupt();
    }
  }

  private void killWhenLate(Duration most) {
    try {
      TimeUnit.NANOSECONDS.sleep(most.toNanos());
      late = most;
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    } catch (InterruptedException _) {
      // It answered.
    }
  }

  /// Whether it had ended before it was asked, having had nothing to do.
  boolean hasLeft() {
    return status() == 0;
  }

  /// Ends the process, and says why it gave no answer.
  String end() {
    int status = status();
    var time = late;
    if (time != null) {
      return "reading it takes longer than " + limited(time);
    }
    return status == OUT_OF_MEMORY
        ? "reading it needs more memory than %d MiB".formatted(limits.memoryMib())
        : "the process that reads it failed on it";
  }

  private static String limited(Duration time) {
    return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  private int status() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
