package vn.giaoban.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.UnaryOperator;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.TimeLimitException;

/// Searchers that do what a real one does only on a bad day.
final class Searchers {
  private Searchers() {}

  /// An index that cannot be read.
  static DirectiveSearcher broken() {
    return failing(new IOException("the disk is gone"));
  }

  /// An index that is too large for its machine.
  static DirectiveSearcher slow() {
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
  static DirectiveSearcher changed(DirectiveSearcher real, UnaryOperator<SearchResult> change) {
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

  /// An answer that hit the time limit.
  static SearchResult partial(SearchResult whole) {
    return new SearchResult(
        whole.generation(),
        whole.total(),
        whole.assessmentsLeftOut(),
        true,
        whole.next(),
        whole.suggestion(),
        whole.hits(),
        whole.neighbours(),
        whole.facets());
  }
}
