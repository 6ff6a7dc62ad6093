package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.Spelling;
import vn.giaoban.lucene.query.WordQueries;
import vn.giaoban.search.Hit;
import vn.giaoban.text.Span;

/// Explains a hit: the matched words, how and where they match, and their share of the score.
final class Explanations {
  private record Found(Hit.Match match, String text) {}

  private final IndexSearcher searcher;

  Explanations(IndexReader reader) {
    this.searcher = Ranking.STANDARD.over(reader);
  }

  /// The closest kind of match at each place, closest first.
  ///
  /// @param places in the directive of `matched`
  List<Hit.Reason> of(int document, List<Highlighter.Place> places, MatchedSpans matched)
      throws IOException {
    var reasons = new LinkedHashMap<Found, Hit.Reason>();
    for (var place : closest(places)) {
      var found = new Found(place.match(), matched.written(place.span()));
      var known = reasons.get(found);
      var parts = known == null ? EnumSet.noneOf(Hit.Part.class) : EnumSet.copyOf(known.parts());
      parts.add(matched.part(place.span()));
      double weight = known == null ? weight(document, place) : known.weight();
      reasons.put(found, new Hit.Reason(place.match(), found.text(), parts, weight));
    }
    return List.copyOf(reasons.values());
  }

  private static List<Highlighter.Place> closest(List<Highlighter.Place> matched) {
    var seen = new HashSet<Span>();
    var places = new ArrayList<>(matched);
    places.sort(
        Comparator.comparing(Highlighter.Place::match)
            .thenComparingInt(place -> place.span().start()));
    places.removeIf(place -> !seen.add(place.span()));
    return places;
  }

  /// The score of the words at a place, apart from other words that match in the same way.
  private double weight(int document, Highlighter.Place place) throws IOException {
    double ranked = searcher.explain(place.words(), document).getValue().doubleValue();
    return ranked * share(place);
  }

  private static double share(Highlighter.Place place) {
    return switch (place.match()) {
      case SYNONYM -> WordQueries.SYNONYM;
      case VARIANT -> Spelling.VARIED;
      case UNMARKED -> isTypedWithMarks(place) ? Spelling.UNMARKED : 1;
      case EXACT, FUZZY -> 1;
    };
  }

  private static boolean isTypedWithMarks(Highlighter.Place place) {
    return place.words() instanceof TermQuery term && term.getTerm().field().equals(Fields.EXACT);
  }
}
