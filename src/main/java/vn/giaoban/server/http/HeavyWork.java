package vn.giaoban.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.giaoban.api.ProblemKind;

/// The requests of a server that take long: a few are worked at, a few wait for a while, and
/// further ones are refused, so that the others are answered at any time.
///
/// Each is worked at by a thread of the platform, whose processor the operating system shares with
/// others. A virtual thread keeps its processor until it waits for something.
///
/// Safe for any number of threads.
public final class HeavyWork {
  private final TrafficLimits limits;
  private final Semaphore jobs;
  private final Semaphore places;

  /// Requests that are worked at or wait, by the address of who asked.
  private final Map<String, Integer> ofClients = new ConcurrentHashMap<>();

  public HeavyWork(TrafficLimits limits) {
    this.limits = limits;
    jobs = new Semaphore(limits.jobs(), true);
    places = new Semaphore(limits.queue());
  }

  /// The same handler within the limits.
  Handler limited(Handler handler) {
    return context -> {
      var client = context.ip();
      int asked = ofClients.merge(client, 1, Integer::sum);
      try {
        if (asked > limits.ofOneClient() && !isLoopback(client)) {
          throw busy(context);
        }
        work(handler, context);
      } finally {
        ofClients.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
      }
    };
  }

  private void work(Handler handler, Context context) throws Exception {
    if (!isAdmitted()) {
      throw busy(context);
    }
    try {
      onPlatformThread(handler, context);
    } finally {
      jobs.release();
    }
  }

  private static void onPlatformThread(Handler handler, Context context) throws Exception {
    var work =
        new FutureTask<>(
            () -> {
              handler.handle(context);
              return true;
            });
    Thread.ofPlatform().daemon().name("heavy work").start(work);
    try {
      work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      work.cancel(true);
    }
  }

  /// Programs of this computer share one address. A proxy may give a client any name.
  private static boolean isLoopback(String client) {
    try {
      return InetAddress.ofLiteral(client).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private boolean isAdmitted() throws InterruptedException {
    if (jobs.tryAcquire()) {
      return true;
    }
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      return jobs.tryAcquire(limits.patience().toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      places.release();
    }
  }

  private Problem busy(Context context) {
    context.header("Retry-After", Long.toString(limits.patience().toSeconds()));
    return new Problem(
        ProblemKind.BUSY,
        "%d files, reports and comparisons are being made, as many as can be at a time"
            .formatted(limits.jobs()));
  }
}
