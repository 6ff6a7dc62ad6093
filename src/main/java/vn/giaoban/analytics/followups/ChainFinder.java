package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.wording.WordNumbers;
import vn.giaoban.search.wording.Wording;
import vn.giaoban.search.wording.WordingSimilarity;
import vn.giaoban.text.Folding;

/// Collects all directives in any order and finds the chains of each body.
///
/// A body is a province with an agency; directives without one of them or without a day join no
/// chain. Directives and assessments are never mixed.
///
/// Not thread-safe.
final class ChainFinder {
  private record Body(String province, String agency, Kind kind) {}

  private final WordNumbers numbers = new WordNumbers();
  private final Map<Body, List<ComparedDirective>> bodies = new HashMap<>();
  private final Map<List<String>, Set<String>> units = new HashMap<>();
  private int directives;

  void add(Directive directive, NoticeHeader notice) {
    var day = directive.date();
    var province = notice.location().province();
    var written = notice.document().agency();
    if (day == null || province == null || written == null) {
      return;
    }
    var agency = Folding.exact(Folding.oneLine(written));
    directives++;
    bodies
        .computeIfAbsent(new Body(province, agency, directive.kind()), _ -> new ArrayList<>())
        .add(
            new ComparedDirective(
                directive.id(),
                (int) day.toEpochDay(),
                numbers.add(Wording.of(directive)),
                units.computeIfAbsent(directive.facts().units(), Set::copyOf)));
  }

  /// Passes every chain of at least two directives to `taker`, each oldest first. Call once only.
  void find(ChainTaker taker) {
    var likeness = new WordingSimilarity(numbers, directives);
    var linking = new ChainClustering(likeness);
    bodies.forEach(
        (body, items) -> {
          items.sort(ComparedDirective.IN_ORDER);
          linking.chains(items).stream()
              .filter(chain -> chain.size() > 1)
              .forEach(chain -> taker.take(body.kind(), chain));
        });
    bodies.clear();
  }

  /// Receives chains.
  interface ChainTaker {
    void take(Kind kind, List<ChainMember> chain);
  }
}
