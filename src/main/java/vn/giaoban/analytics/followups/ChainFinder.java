package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.text.Folding;

/// Takes in all directives, in any order, and finds those that a body issued again.
///
/// A body is a province and an agency together; what lacks one of them, or a day, is like nothing.
/// Directives and assessments are never taken for each other.
///
/// For one thread.
final class ChainFinder {
  private record Body(String province, String agency, Kind kind) {}

  private final PairNumbers pairs = new PairNumbers();
  private final Map<Body, List<Worded>> bodies = new HashMap<>();
  private final Map<List<String>, Set<String>> units = new HashMap<>();
  private final Map<Set<String>, Set<String>> names = new HashMap<>();
  private int directives;

  void add(Directive directive, NoticeHeader notice) {
    var day = directive.date();
    if (day == null || notice.province() == null || notice.agency() == null) {
      return;
    }
    var agency = Folding.exact(Folding.oneLine(notice.agency()));
    var wording = Wording.of(directive);
    directives++;
    bodies
        .computeIfAbsent(
            new Body(notice.province(), agency, directive.kind()), _ -> new ArrayList<>())
        .add(
            Worded.of(
                directive.id(),
                (int) day.toEpochDay(),
                pairs.add(wording),
                units.computeIfAbsent(directive.units(), Set::copyOf),
                names.computeIfAbsent(wording.names(directive.text()), found -> found)));
  }

  /// Hands over every chain of two directives or more, from the oldest on. Once only.
  void find(ChainTaker taker) {
    var likeness = new WordingSimilarity(pairs, directives);
    var linking = new ChainClustering(likeness);
    bodies.forEach(
        (body, items) -> {
          items.sort(Worded.IN_ORDER);
          linking.chains(items).stream()
              .filter(chain -> chain.size() > 1)
              .forEach(chain -> taker.take(body.kind(), chain));
        });
    bodies.clear();
  }

  /// What chains are handed to.
  interface ChainTaker {
    void take(Kind kind, List<Worded> chain);
  }
}
