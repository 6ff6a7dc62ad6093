package vn.giaoban.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Links the directives of one body after another into chains, from the oldest on.
///
/// A directive joins the chain that it is most like, in any of the chain's last [#COMPARED], if it
/// is like it enough; a chain takes one directive of a day, the likest first. What is compared is
/// found by its rare pairs (see [Likeness#prefix]) in lists of directives that stand last in their
/// chains, so that a directive that was issued a hundred times is in them [#COMPARED] times.
///
/// For one thread.
final class Linking {
  static final int COMPARED = 3;
  private static final int NONE = -1;

  private final Likeness likeness;

  /// By pair, the first of its nodes.
  private final int[] heads;

  private int[] nextNodes = new int[1 << 12];
  private int[] nodeItems = new int[1 << 12];
  private int nodes;

  private List<Worded> items = List.of();
  private int[] chainOf = {};
  private int[] placeOf = {};
  private final List<List<Worded>> chains = new ArrayList<>();

  private record Match(int item, int chain, double likeness) {}

  Linking(Likeness likeness) {
    this.likeness = likeness;
    heads = new int[likeness.pairs()];
    Arrays.fill(heads, NONE);
  }

  /// The chains of a body, those of one directive too, each from the oldest on.
  ///
  /// @param all ranked, in order
  List<List<Worded>> chains(List<Worded> all) {
    items = all;
    chainOf = new int[all.size()];
    placeOf = new int[all.size()];
    for (int start = 0; start < all.size(); ) {
      int end = start;
      while (end < all.size() && all.get(end).day() == all.get(start).day()) {
        end++;
      }
      link(start, end);
      start = end;
    }
    var found = List.copyOf(chains);
    clear();
    return found;
  }

  private void clear() {
    for (var item : items) {
      for (int pair : item.pairs()) {
        heads[pair / 2] = NONE;
      }
    }
    nodes = 0;
    chains.clear();
  }

  /// Links the directives of one day.
  private void link(int start, int end) {
    var matches = new ArrayList<Match>();
    Arrays.fill(chainOf, start, end, NONE);
    for (int item = start; item < end; item++) {
      int of = item;
      candidates(item).forEach((chain, value) -> matches.add(new Match(of, chain, value)));
    }
    matches.sort(
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparingInt(match -> -chains.get(match.chain()).getLast().day())
            .thenComparingInt(Match::item)
            .thenComparingInt(Match::chain));
    for (var match : matches) {
      boolean isFree = chains.get(match.chain()).getLast().day() < items.get(start).day();
      if (isFree && chainOf[match.item()] == NONE) {
        join(match.item(), match.chain());
      }
    }
    for (int item = start; item < end; item++) {
      if (chainOf[item] == NONE) {
        chains.add(new ArrayList<>());
        join(item, chains.size() - 1);
      }
      file(item);
    }
  }

  private void join(int item, int chain) {
    chainOf[item] = chain;
    placeOf[item] = chains.get(chain).size();
    chains.get(chain).add(items.get(item));
  }

  /// The chains that a directive is like enough, and how much.
  private Map<Integer, Double> candidates(int item) {
    var found = new HashMap<Integer, Double>();
    var seen = new HashMap<Integer, Double>();
    var pairs = items.get(item).pairs();
    for (int i = likeness.prefix(pairs) - 1; i >= 0; i--) {
      int before = NONE;
      int pair = pairs[i] / 2;
      for (int node = heads[pair]; node != NONE; node = nextNodes[node]) {
        int other = nodeItems[node];
        if (isPast(other)) {
          unlink(pair, before, node);
          continue;
        }
        before = node;
        double value = seen.computeIfAbsent(other, o -> likeness.of(items.get(item), items.get(o)));
        if (value >= Likeness.THRESHOLD) {
          found.merge(chainOf[other], value, Math::max);
        }
      }
    }
    return found;
  }

  /// Whether enough others stand behind it in its chain.
  private boolean isPast(int item) {
    return chains.get(chainOf[item]).size() - placeOf[item] > COMPARED;
  }

  private void unlink(int pair, int before, int node) {
    if (before == NONE) {
      heads[pair] = nextNodes[node];
    } else {
      nextNodes[before] = nextNodes[node];
    }
  }

  private void file(int item) {
    var pairs = items.get(item).pairs();
    for (int i = likeness.prefix(pairs) - 1; i >= 0; i--) {
      if (nodes == nextNodes.length) {
        nextNodes = Arrays.copyOf(nextNodes, 2 * nodes);
        nodeItems = Arrays.copyOf(nodeItems, 2 * nodes);
      }
      nodeItems[nodes] = item;
      nextNodes[nodes] = heads[pairs[i] / 2];
      heads[pairs[i] / 2] = nodes++;
    }
  }
}
