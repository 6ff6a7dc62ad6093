package vn.giaoban.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Sink;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.Totals;

/// Searchers that simulate failures.
public final class Searchers {
  private static final Duration MOST_SPINNING = Duration.ofSeconds(30);

  private Searchers() {}

  /// An index that cannot be read.
  static DirectiveSearcher broken() {
    return failing(new IOException("the disk is gone"));
  }

  /// An index that is too large for its machine.
  public static DirectiveSearcher slow() {
    return failing(new TimeLimitException(Duration.ofSeconds(10)));
  }

  private static DirectiveSearcher failing(Exception failure) {
    return (DirectiveSearcher)
        Proxy.newProxyInstance(
            Searchers.class.getClassLoader(),
            new Class<?>[] {DirectiveSearcher.class},
            (_, method, _) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              throw failure;
            });
  }

  /// One whose answers to searches are changed.
  public static DirectiveSearcher changed(
      DirectiveSearcher real, UnaryOperator<SearchResult> change) {
    return (DirectiveSearcher)
        Proxy.newProxyInstance(
            Searchers.class.getClassLoader(),
            new Class<?>[] {DirectiveSearcher.class},
            (_, method, arguments) -> {
              try {
                var answer = method.invoke(real, arguments);
                return answer instanceof SearchResult result ? change.apply(result) : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /// What may fail at each record that is streamed.
  interface Step {
    void run() throws IOException;
  }

  /// What becomes of a stream.
  private interface Streamed {
    <T> Sink<T> into(Sink<T> sink);
  }

  /// One whose streams take a step before each record.
  static DirectiveSearcher streaming(DirectiveSearcher real, Step step) {
    return streaming(
        real,
        new Streamed() {
          @Override
          public <T> Sink<T> into(Sink<T> sink) {
            return stepping(sink, step);
          }
        });
  }

  /// One whose streams say that they have begun, and wait before each record.
  static DirectiveSearcher waiting(
      DirectiveSearcher real, CountDownLatch begun, CountDownLatch goOn) {
    return streaming(
        real,
        () -> {
          begun.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /// One whose streams say that they have begun, and keep a processor busy before each record.
  ///
  /// @param tired counted down when a stream has waited in vain for long
  static DirectiveSearcher spinning(
      DirectiveSearcher real, CountDownLatch begun, CountDownLatch goOn, CountDownLatch tired) {
    return streaming(
        real,
        () -> {
          begun.countDown();
          long end = System.nanoTime() + MOST_SPINNING.toNanos();
          while (goOn.getCount() > 0 && tired.getCount() > 0) {
            if (System.nanoTime() > end) {
              tired.countDown();
            }
            Thread.onSpinWait();
          }
        });
  }

  private static DirectiveSearcher streaming(DirectiveSearcher real, Streamed streamed) {
    return (DirectiveSearcher)
        Proxy.newProxyInstance(
            Searchers.class.getClassLoader(),
            new Class<?>[] {DirectiveSearcher.class},
            (_, method, arguments) -> {
              try {
                if (method.getName().startsWith("stream")) {
                  int last = arguments.length - 1;
                  arguments[last] = streamed.into((Sink<?>) arguments[last]);
                }
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /// One whose streams do not end: the first record comes again and again.
  static DirectiveSearcher endless(DirectiveSearcher real) {
    return streaming(
        real,
        new Streamed() {
          @Override
          public <T> Sink<T> into(Sink<T> sink) {
            return repeating(sink);
          }
        });
  }

  private static <T> Sink<T> repeating(Sink<T> sink) {
    return new Sink<>() {
      @Override
      public void begin(Totals totals) throws IOException {
        sink.begin(totals);
      }

      @Override
      public void accept(T each) throws IOException {
        while (true) {
          sink.accept(each);
        }
      }
    };
  }

  private static <T> Sink<T> stepping(Sink<T> sink, Step step) {
    return new Sink<>() {
      @Override
      public void begin(Totals totals) throws IOException {
        sink.begin(totals);
      }

      @Override
      public void accept(T each) throws IOException {
        step.run();
        sink.accept(each);
      }
    };
  }

  /// An answer that hit the time limit.
  public static SearchResult partial(SearchResult whole) {
    return new SearchResult(
        whole.generation(),
        whole.total(),
        whole.assessmentsLeftOut(),
        true,
        whole.next(),
        whole.suggestion(),
        whole.hits(),
        whole.nearly(),
        whole.neighbours(),
        whole.facets());
  }
}
