package vn.giaoban.source.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.time.Duration;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.Format;

/// The process that reads files for a [WorkerPool]: tasks come by standard input, answers go to
/// standard output. It opens no address, and ends when it has had nothing to do for a while, its
/// input ends, or the process that started it does.
final class Worker {
  /// How long it waits for a task.
  private static final Duration IDLE = Duration.ofSeconds(30);

  private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto", "jmod");

  private final ReadLimits limits;
  private final DataInputStream in;
  private final DataOutputStream out;

  private Worker(ReadLimits limits, DataInputStream in, DataOutputStream out) {
    this.limits = limits;
    this.in = in;
    this.out = out;
  }

  /// Does tasks until there are none.
  ///
  /// @param args unpacked bytes, entries and pages at most
  public static void main(String[] args) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(System.in));
    var out = new DataOutputStream(new BufferedOutputStream(System.out));
    // What libraries print must not come between the answers.
    System.setOut(System.err);
    URL.setURLStreamHandlerFactory(Worker::refusal);
    // A file that a picture is kept in would stay where the process is killed.
    ImageIO.setUseCache(false);
    ProcessHandle.current().parent().ifPresent(Worker::endWith);
    new Worker(limits(args), in, out).serve();
  }

  /// Ends with another process, also in the midst of a task, and what was started for that.
  private static void endWith(ProcessHandle other) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              other.onExit().join();
              ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
              Runtime.getRuntime().halt(0);
            });
  }

  private static ReadLimits limits(String[] args) {
    var standard = ReadLimits.STANDARD;
    return new ReadLimits(
        standard.fileBytes(),
        Long.parseLong(args[0]),
        Integer.parseInt(args[1]),
        standard.nesting(),
        Integer.parseInt(args[2]),
        standard.scans(),
        standard.time(),
        standard.memoryMib());
  }

  private static @Nullable URLStreamHandler refusal(String protocol) {
    return REMOTE.contains(protocol) ? new Refusal() : null;
  }

  private static final class Refusal extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("no address is opened");
    }
  }

  private void serve() throws IOException {
    var patience = new Patience(IDLE);
    try {
      while (true) {
        var request = Wire.readRequest(in);
        patience.begin();
        answer(request);
        out.flush();
        patience.end();
      }
    } catch (EOFException _) {
      // Nobody asks any more.
    }
  }

  private void answer(Request request) throws IOException {
    var bytes = request.bytes();
    var words = request.task().split(" ", -1);
    try {
      switch (words[0]) {
        case Request.PAGE ->
            Wire.writePicture(out, PagePictures.draw(bytes, Integer.parseInt(words[1])));
        case Request.WORDS ->
            Wire.writeWords(out, Format.named(words[2]).hocr(bytes, Integer.parseInt(words[1])));
        default ->
            Wire.write(out, Format.named(words[0]).read(bytes, limits, request.recognized()));
      }
    } catch (UnreadableException e) {
      Wire.writeReason(out, e.reason());
    }
  }

  /// Ends the process when it has waited too long.
  private static final class Patience {
    private long waitingSince = System.nanoTime();
    private boolean busy;

    private Patience(Duration most) {
      Thread.ofPlatform().daemon().name("patience").start(() -> watch(most));
    }

    private synchronized void begin() {
      busy = true;
    }

    private synchronized void end() {
      busy = false;
      waitingSince = System.nanoTime();
    }

    private synchronized void watch(Duration most) {
      try {
        while (busy || System.nanoTime() - waitingSince < most.toNanos()) {
          wait(most.toMillis());
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      System.exit(0);
    }
  }
}
