package vn.giaoban.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchResult;

/// Searchers that do what a real one does only on a bad day.
final class Searchers {
  private Searchers() {}

  /// An index that cannot be read.
  static DirectiveSearcher broken() {
    return (DirectiveSearcher)
        Proxy.newProxyInstance(
            Searchers.class.getClassLoader(),
            new Class<?>[] {DirectiveSearcher.class},
            (_, method, _) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              throw new IOException("the disk is gone");
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
