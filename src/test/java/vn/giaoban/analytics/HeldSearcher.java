package vn.giaoban.analytics;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giaoban.search.DirectiveSearcher;

/// A searcher that blocks streams until released.
public final class HeldSearcher implements AutoCloseable {
  private final DirectiveSearcher searcher;
  private final DirectiveSearcher held;
  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicInteger streams = new AtomicInteger();
  private volatile boolean broken;

  public HeldSearcher(DirectiveSearcher searcher) {
    this.searcher = searcher;
    held =
        (DirectiveSearcher)
            Proxy.newProxyInstance(
                HeldSearcher.class.getClassLoader(),
                new Class<?>[] {DirectiveSearcher.class},
                (_, method, arguments) -> answer(method, arguments));
  }

  private Object answer(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("stream")) {
      streams.incrementAndGet();
      gate.await();
      if (broken) {
        throw new IOException("the disk is gone");
      }
    }
    try {
      return method.invoke(searcher, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  public DirectiveSearcher searcher() {
    return held;
  }

  /// How often somebody began to stream.
  public int streams() {
    return streams.get();
  }

  public void breakDisk(boolean isBroken) {
    broken = isBroken;
  }

  /// Lets everybody go on.
  @Override
  public void close() {
    gate.countDown();
  }
}
