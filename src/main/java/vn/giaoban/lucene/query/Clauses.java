package vn.giaoban.lucene.query;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// Combinations of queries; a single one stands for itself.
final class Clauses {
  private Clauses() {}

  /// Matches what all parts match, and adds their scores.
  static Query all(List<Query> parts) {
    return joined(parts, Occur.MUST);
  }

  /// Matches what any part matches, and adds their scores.
  static Query any(List<Query> parts) {
    return joined(parts, Occur.SHOULD);
  }

  static Query joined(List<Query> parts, Occur occur) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var joined = new BooleanQuery.Builder();
    parts.forEach(part -> joined.add(part, occur));
    return joined.build();
  }

  /// Matches what any part matches, with the highest of their scores.
  static Query highest(List<Query> parts) {
    return parts.size() == 1 ? parts.getFirst() : new DisjunctionMaxQuery(parts, 0f);
  }
}
