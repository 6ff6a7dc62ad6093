package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.text.Span;

/// Finds the matched spans of a hit from the offsets in the index.
final class Highlighter {
  private static final List<String> FIELDS = List.of(Fields.EXACT, Fields.PLAIN);

  private final IndexSearcher searcher;
  private final Weight weight;

  /// A matched place.
  ///
  /// @param span in the text followed by the section heading
  /// @param words the query that matches there
  record Place(Hit.Match match, Span span, Query words) {}

  Highlighter(IndexSearcher searcher, Query query) throws IOException {
    this.searcher = searcher;
    // What only ranks is not looked at then.
    var unscored = searcher.rewrite(new ConstantScoreQuery(query));
    this.weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1f);
  }

  MatchedSpans matched(int document, Directive directive) throws IOException {
    var spans = new ArrayList<Span>();
    var matches = matches(document);
    if (matches != null) {
      each(matches, at -> spans.add(span(at)));
    }
    return new MatchedSpans(directive, spans);
  }

  /// The places that the parts of a query match whose names are [Hit.Match] values.
  List<Place> places(int document) throws IOException {
    var places = new ArrayList<Place>();
    var matches = matches(document);
    if (matches != null) {
      for (var named : NamedMatches.findNamedMatches(matches)) {
        var match = Hit.Match.valueOf(named.getName());
        each(named, at -> places.add(new Place(match, span(at), at.getQuery())));
      }
    }
    return places;
  }

  private @Nullable Matches matches(int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return weight.matches(leaf, document - leaf.docBase);
  }

  private interface Visitor {
    void visit(MatchesIterator at) throws IOException;
  }

  private static void each(Matches matches, Visitor visitor) throws IOException {
    for (var field : FIELDS) {
      var at = matches.getMatches(field);
      while (at != null && at.next()) {
        if (at.startOffset() >= 0 && at.endOffset() > at.startOffset()) {
          visitor.visit(at);
        }
      }
    }
  }

  private static Span span(MatchesIterator at) throws IOException {
    return new Span(at.startOffset(), at.endOffset());
  }
}
