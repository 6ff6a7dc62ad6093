package vn.giaoban.search;

import java.util.List;

/// A directive that a search with all its words does not find: it lacks some of the free words, or
/// has them in a corrected spelling.
///
/// @param hit its score is 0, since scores of different words do not compare
/// @param has the words that it has, as typed
/// @param lacks the words that it lacks, as typed
/// @param readFor the words that it has in a corrected spelling
public record NearHit(Hit hit, List<String> has, List<String> lacks, List<Reading> readFor) {
  /// The most near hits of a search.
  public static final int MOST = 20;

  /// Near hits are looked for where a search has fewer hits.
  public static final int BELOW = 10;

  /// A word as typed, and what it was read for.
  public record Reading(String typed, String read) {}

  public NearHit {
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
    readFor = List.copyOf(readFor);
  }
}
