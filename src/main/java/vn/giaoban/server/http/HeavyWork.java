package vn.giaoban.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.giaoban.api.ProblemKind;

/// The requests of a server that take long: a few are worked at, a few wait for a while, and
/// further ones are refused, so that the others are answered at any time.
///
/// Safe for any number of threads.
public final class HeavyWork {
  private final TrafficLimits limits;
  private final Semaphore jobs;
  private final Semaphore places;

  public HeavyWork(TrafficLimits limits) {
    this.limits = limits;
    jobs = new Semaphore(limits.jobs(), true);
    places = new Semaphore(limits.queue());
  }

  /// The same handler within the limits.
  Handler limited(Handler handler) {
    return context -> {
      if (!isAdmitted()) {
        throw busy(context);
      }
      try {
        handler.handle(context);
      } finally {
        jobs.release();
      }
    };
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
