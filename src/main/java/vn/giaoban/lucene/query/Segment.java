package vn.giaoban.lucene.query;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.lucene.analysis.QueryWord;

/// Consecutive query words that are one entry of the synonym table, or a single word.
///
/// @param others synonyms
record Segment(List<QueryWord> words, List<List<QueryWord>> others) {
  /// The most synonym combinations of a phrase; beyond it, only the typed words are searched.
  private static final int MAX_PATHS = 256;

  static List<Segment> of(List<QueryWord> words, Synonyms synonyms, boolean literal) {
    var segments = new ArrayList<Segment>();
    var key = literal ? List.<String>of() : Synonyms.key(words);
    for (int at = 0; at < words.size(); ) {
      var match = literal ? null : synonyms.at(key, at);
      int length = match == null ? 1 : match.length();
      segments.add(
          new Segment(words.subList(at, at + length), match == null ? List.of() : match.others()));
      at += length;
    }
    return segments;
  }

  /// All combinations of synonyms of the segments in order, except the typed words.
  static List<List<QueryWord>> otherPaths(List<Segment> segments) {
    long count = 1;
    for (var segment : segments) {
      count = Math.min(MAX_PATHS + 1L, count * (1 + segment.others().size()));
    }
    if (count > MAX_PATHS) {
      return List.of();
    }
    List<List<QueryWord>> paths = List.of(List.of());
    for (var segment : segments) {
      paths = extended(paths, segment);
    }
    return paths.subList(1, paths.size());
  }

  private static List<List<QueryWord>> extended(List<List<QueryWord>> paths, Segment segment) {
    var longer = new ArrayList<List<QueryWord>>();
    for (var path : paths) {
      longer.add(joined(path, segment.words()));
      segment.others().forEach(other -> longer.add(joined(path, other)));
    }
    return longer;
  }

  private static List<QueryWord> joined(List<QueryWord> first, List<QueryWord> second) {
    var both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
