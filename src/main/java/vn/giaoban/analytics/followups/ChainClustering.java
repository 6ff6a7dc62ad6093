package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import vn.giaoban.search.wording.WordingSimilarity;

/// Clusters the directives of one body into chains, oldest first.
///
/// A directive joins the chain with the most similar among its last [#COMPARED] members, if the
/// similarity reaches the threshold; a chain takes one directive a day, the most similar first.
///
/// Candidates come from an inverted index of syllable bigrams: postings are read from the rarest
/// bigram on, and the directives that share most weight are compared. Only the last members of
/// chains have postings, so that a directive repeated a hundred times has [#COMPARED] of them. At
/// most [#READ] postings are read and [#CANDIDATES] directives compared for each, so that the time
/// grows linearly; a directive that shares only frequent bigrams may be missed.
///
/// Not thread-safe.
final class ChainClustering {
  static final int COMPARED = 3;
  static final int READ = 600;
  static final int CANDIDATES = 24;
  private static final int NONE = -1;

  private final WordingSimilarity likeness;
  private final int read;
  private final int candidates;

  /// The first posting of each bigram.
  private final int[] heads;

  private int[] nextNodes = new int[1 << 12];
  private int[] nodeItems = new int[1 << 12];
  private int nodes;

  private List<ComparedDirective> items = List.of();
  private int[] chainOf = {};
  private int[] placeOf = {};

  /// For each item, the weight it shares with the directive being added.
  private float[] sharing = {};

  private final List<List<ChainMember>> chains = new ArrayList<>();

  private record Match(int item, int chain, double likeness) {}

  ChainClustering(WordingSimilarity likeness) {
    this(likeness, READ, CANDIDATES);
  }

  /// With other limits than [#READ] and [#CANDIDATES].
  ChainClustering(WordingSimilarity likeness, int read, int candidates) {
    this.likeness = likeness;
    this.read = read;
    this.candidates = candidates;
    heads = new int[likeness.pairs()];
    Arrays.fill(heads, NONE);
  }

  /// The chains of a body, including those of a single directive, each oldest first.
  ///
  /// @param all in chronological order
  List<List<ChainMember>> chains(List<ComparedDirective> all) {
    items = all;
    chainOf = new int[all.size()];
    placeOf = new int[all.size()];
    sharing = new float[all.size()];
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
      for (int pair : item.wording().pairs()) {
        heads[pair] = NONE;
      }
    }
    nodes = 0;
    chains.clear();
  }

  /// Adds the directives of one day.
  private void link(int start, int end) {
    var matches = new ArrayList<Match>();
    Arrays.fill(chainOf, start, end, NONE);
    for (int item = start; item < end; item++) {
      int of = item;
      alike(item).forEach((chain, value) -> matches.add(new Match(of, chain, value)));
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
        join(match.item(), match.chain(), match.likeness());
      }
    }
    for (int item = start; item < end; item++) {
      if (chainOf[item] == NONE) {
        chains.add(new ArrayList<>());
        join(item, chains.size() - 1, 1);
      }
      file(item);
    }
  }

  private void join(int item, int chain, double value) {
    chainOf[item] = chain;
    placeOf[item] = chains.get(chain).size();
    chains.get(chain).add(new ChainMember(items.get(item), value));
  }

  /// The chains that are similar enough, with their similarity.
  private Map<Integer, Double> alike(int item) {
    var found = new HashMap<Integer, Double>();
    for (int other : candidates(item)) {
      var a = items.get(item);
      var b = items.get(other);
      double value = likeness.of(a.wording(), a.units(), b.wording(), b.units());
      if (value >= WordingSimilarity.THRESHOLD) {
        found.merge(chainOf[other], value, Math::max);
      }
    }
    return found;
  }

  /// The items that share the most bigram weight with a directive, in no order.
  private Collection<Integer> candidates(int item) {
    var sharers = sharers(item);
    var likelier =
        Comparator.comparingDouble((Integer other) -> -sharing[other])
            .thenComparing(Comparator.reverseOrder());
    var likeliest = new PriorityQueue<>(likelier.reversed());
    for (var other : sharers) {
      if (likeliest.size() < candidates) {
        likeliest.add(other);
      } else if (likelier.compare(other, likeliest.element()) < 0) {
        likeliest.remove();
        likeliest.add(other);
      }
    }
    sharers.forEach(other -> sharing[other] = 0);
    return likeliest;
  }

  private List<Integer> sharers(int item) {
    var sharers = new ArrayList<Integer>();
    int left = read;
    for (int pair : rarestFirst(items.get(item).wording().pairs())) {
      int before = NONE;
      for (int node = heads[pair]; node != NONE && left > 0; node = nextNodes[node]) {
        left--;
        int other = nodeItems[node];
        if (isPast(other)) {
          unlink(pair, before, node);
          continue;
        }
        before = node;
        if (sharing[other] == 0) {
          sharers.add(other);
        }
        sharing[other] += likeness.pairWeight(pair);
      }
    }
    return sharers;
  }

  private int[] rarestFirst(int[] pairs) {
    return IntStream.of(pairs)
        .boxed()
        .sorted(Comparator.comparingDouble(pair -> -likeness.pairWeight(pair)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Whether an item is no longer among the last members of its chain.
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
    for (int pair : items.get(item).wording().pairs()) {
      if (nodes == nextNodes.length) {
        nextNodes = Arrays.copyOf(nextNodes, 2 * nodes);
        nodeItems = Arrays.copyOf(nodeItems, 2 * nodes);
      }
      nodeItems[nodes] = item;
      nextNodes[nodes] = heads[pair];
      heads[pair] = nodes++;
    }
  }
}
