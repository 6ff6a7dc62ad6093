package vn.giaoban.vocabulary.words;

import java.util.Arrays;

/// A trie of the phrases of all tables, by words. All phrases at a word are found in one walk; each
/// way of comparing words has its own root.
public final class PhraseTree {
  public static final int NOWHERE = -1;
  private static final int[] NOTHING = {};

  /// The children of each root by word, since most walks end at their first step; 0 for none. Empty
  /// for other nodes.
  private int[][] firsts = new int[8][];

  private long[] edges = new long[1 << 13];
  private int[] targets = new int[edges.length];
  private int edgeCount;
  private int[][] ends = new int[1 << 10][];
  private int nodes = 1;

  public PhraseTree() {
    Arrays.fill(firsts, NOTHING);
  }

  /// Creates a root.
  public int root() {
    int root = node();
    if (root >= firsts.length) {
      int known = firsts.length;
      firsts = Arrays.copyOf(firsts, root + 1);
      Arrays.fill(firsts, known, firsts.length, NOTHING);
    }
    firsts[root] = new int[1 << 10];
    return root;
  }

  private int node() {
    if (nodes == ends.length) {
      ends = Arrays.copyOf(ends, nodes * 2);
    }
    ends[nodes] = NOTHING;
    return nodes++;
  }

  /// The child of `node` along `word`, created if absent.
  public int extend(int node, int word) {
    return isRoot(node) ? extendRoot(node, word) : extendInner(node, word);
  }

  private boolean isRoot(int node) {
    return node < firsts.length && firsts[node].length > 0;
  }

  private int extendRoot(int root, int word) {
    if (word >= firsts[root].length) {
      firsts[root] = Arrays.copyOf(firsts[root], word * 2);
    }
    if (firsts[root][word] == 0) {
      firsts[root][word] = node();
    }
    return firsts[root][word];
  }

  private int extendInner(int node, int word) {
    int slot = slot(node, word);
    if (edges[slot] == 0) {
      edges[slot] = key(node, word);
      targets[slot] = node();
      if (++edgeCount * 2 > edges.length) {
        grow();
        return targets[slot(node, word)];
      }
    }
    return targets[slot];
  }

  /// The child of `node` along `word`, or [#NOWHERE].
  public int next(int node, int word) {
    if (isRoot(node)) {
      int[] first = firsts[node];
      return word < first.length && first[word] != 0 ? first[word] : NOWHERE;
    }
    int slot = slot(node, word);
    return edges[slot] == 0 ? NOWHERE : targets[slot];
  }

  /// Marks `node` as the end of the phrase `value`.
  public void end(int node, int value) {
    int[] known = ends[node];
    for (int other : known) {
      if (other == value) {
        return;
      }
    }
    ends[node] = Arrays.copyOf(known, known.length + 1);
    ends[node][known.length] = value;
  }

  /// The phrases that end at `node`, in insertion order; none at [#NOWHERE].
  public int[] ends(int node) {
    return node == NOWHERE ? NOTHING : ends[node];
  }

  private void grow() {
    var old = edges;
    var oldTargets = targets;
    edges = new long[old.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int slot = slot((int) (old[i] >>> 32), (int) old[i]);
        edges[slot] = old[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  private int slot(int node, int word) {
    long key = key(node, word);
    int hash = node * 0x9E3779B1 + word * 0x85EBCA6B;
    int slot = (hash ^ (hash >>> 15)) & (edges.length - 1);
    while (edges[slot] != 0 && edges[slot] != key) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }
}
