package vn.giaoban.source.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.Format;

/// A few reused processes that read files. None is started before there is something to read; one
/// that takes too long, needs too much memory or fails is replaced.
///
/// Safe for any number of threads.
public final class WorkerPool {
  /// Memory of the machine for each process, in bytes.
  private static final long MEMORY_SHARE = 512L << 20;

  /// One for all readers of this process, since the processor and the memory are those of the
  /// machine.
  private static final Map<ReadLimits, WorkerPool> STANDARD = new ConcurrentHashMap<>();

  private final ReadLimits limits;
  private final Semaphore places;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();

  /// @param size how many processes at most
  public WorkerPool(ReadLimits limits, int size) {
    this.limits = limits;
    this.places = new Semaphore(size);
  }

  /// As many processes as there are processors and memory for, the same ones for all who read
  /// within these limits.
  public static WorkerPool standard(ReadLimits limits) {
    return STANDARD.computeIfAbsent(limits, WorkerPool::fitting);
  }

  private static WorkerPool fitting(ReadLimits limits) {
    long memory = Memory.bytes();
    int size = (int) Math.min(Runtime.getRuntime().availableProcessors(), memory / MEMORY_SHARE);
    return new WorkerPool(limits, Math.max(1, size));
  }

  /// The content of a file.
  ///
  /// @throws UnreadableException with the reason
  public Content read(Format format, byte[] bytes) throws UnreadableException {
    return ask(Request.of(format.apiName(), bytes), Wire::read);
  }

  /// The content of a file some of whose pages are pictures.
  ///
  /// @param recognized the text of these pages, in hOCR by their number
  /// @throws UnreadableException with the reason
  public Content read(Format format, byte[] bytes, Map<Integer, String> recognized)
      throws UnreadableException {
    return ask(new Request(format.apiName(), bytes, recognized), Wire::read);
  }

  /// The text in the picture of a page, in hOCR.
  ///
  /// @param page from 1
  /// @throws UnreadableException with the reason
  public String recognize(Format format, byte[] bytes, int page) throws UnreadableException {
    var task = Request.WORDS + " " + page + " " + format.apiName();
    return ask(Request.of(task, bytes), Wire::readWords);
  }

  /// A page of a PDF as a PNG file.
  ///
  /// @param page from 1
  /// @throws UnreadableException with the reason
  public byte[] page(byte[] pdf, int page) throws UnreadableException {
    return ask(Request.of(Request.PAGE + " " + page, pdf), Wire::readPicture);
  }

  /// Reads an answer.
  interface Answer<T> {
    T read(DataInputStream in) throws IOException, UnreadableException;
  }

  private <T> T ask(Request request, Answer<T> answer) throws UnreadableException {
    places.acquireUninterruptibly();
    try {
      return ask(request, answer, take());
    } finally {
      places.release();
    }
  }

  private <T> T ask(Request request, Answer<T> answer, @Nullable WorkerProcess known)
      throws UnreadableException {
    var worker = known == null ? start() : known;
    try {
      var content = worker.ask(request, answer);
      keep(worker);
      return content;
    } catch (UnreadableException e) {
      keep(worker);
      throw e;
    } catch (IOException _) {
      if (known != null && worker.hasLeft()) {
        return ask(request, answer, null);
      }
      throw new UnreadableException(worker.end());
    }
  }

  private WorkerProcess start() throws UnreadableException {
    try {
      return WorkerProcess.start(limits);
    } catch (IOException e) {
      var problem = new UnreadableException("the process that reads it cannot be started");
      problem.initCause(e);
      throw problem;
    }
  }

  private synchronized @Nullable WorkerProcess take() {
    return idle.poll();
  }

  private synchronized void keep(WorkerProcess worker) {
    idle.push(worker);
  }
}
