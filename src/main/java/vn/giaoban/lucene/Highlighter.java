package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.text.Span;

/// Finds the matched spans of a hit from the offsets in the index.
final class Highlighter {
  private static final List<String> FIELDS = List.of(Fields.EXACT, Fields.PLAIN);

  private final IndexSearcher searcher;
  private final Weight weight;

  /// @param naming a query whose named parts are [Hit.Match] values
  Highlighter(IndexSearcher searcher, Query naming) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(naming), ScoreMode.COMPLETE_NO_SCORES, 1f);
  }

  MatchedSpans matched(int document, Directive directive) throws IOException {
    return new MatchedSpans(directive, places(document));
  }

  private List<MatchedSpans.Place> places(int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var matches = weight.matches(leaf, document - leaf.docBase);
    var places = new ArrayList<MatchedSpans.Place>();
    if (matches != null) {
      for (var named : NamedMatches.findNamedMatches(matches)) {
        addPlaces(places, Hit.Match.valueOf(named.getName()), named);
      }
    }
    return places;
  }

  private static void addPlaces(List<MatchedSpans.Place> places, Hit.Match match, Matches matches)
      throws IOException {
    for (var field : FIELDS) {
      var iterator = matches.getMatches(field);
      while (iterator != null && iterator.next()) {
        addPlace(places, match, iterator);
      }
    }
  }

  private static void addPlace(List<MatchedSpans.Place> places, Hit.Match match, MatchesIterator at)
      throws IOException {
    if (at.startOffset() >= 0 && at.endOffset() > at.startOffset()) {
      places.add(
          new MatchedSpans.Place(match, new Span(at.startOffset(), at.endOffset()), at.getQuery()));
    }
  }
}
