package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.text.Span;

/// Finds what in a hit matched, from the offsets in the index.
final class Highlighter {
  private static final List<String> FIELDS = List.of(Fields.EXACT, Fields.PLAIN);

  /// Where a query matches, in the text followed by the heading.
  private record Place(Hit.Match match, Span span) {}

  /// What matched in a hit.
  record Highlights(List<Span> text, List<Span> section, List<Hit.Reason> reasons) {}

  private final IndexSearcher searcher;
  private final Weight weight;

  /// @param naming a query whose parts are named by [Hit.Match]
  Highlighter(IndexSearcher searcher, Query naming) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(naming), ScoreMode.COMPLETE_NO_SCORES, 1f);
  }

  Highlights highlights(int document, Directive directive) throws IOException {
    var places = places(document);
    int end = directive.text().length();
    int sectionStart = end + Fields.OFFSET_GAP;
    var text = places.stream().map(Place::span).filter(span -> span.end() <= end).toList();
    var section =
        places.stream()
            .map(Place::span)
            .filter(span -> span.start() >= sectionStart)
            .map(span -> new Span(span.start() - sectionStart, span.end() - sectionStart))
            .toList();
    var whole = directive.text() + "\n" + (directive.section() == null ? "" : directive.section());
    return new Highlights(merged(text), merged(section), reasons(places, whole));
  }

  private List<Place> places(int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var matches = weight.matches(leaf, document - leaf.docBase);
    var places = new ArrayList<Place>();
    if (matches != null) {
      for (var named : NamedMatches.findNamedMatches(matches)) {
        addPlaces(places, Hit.Match.valueOf(named.getName()), named);
      }
    }
    return places;
  }

  private static void addPlaces(List<Place> places, Hit.Match match, Matches matches)
      throws IOException {
    for (var field : FIELDS) {
      var iterator = matches.getMatches(field);
      while (iterator != null && iterator.next()) {
        addPlace(places, match, iterator);
      }
    }
  }

  private static void addPlace(List<Place> places, Hit.Match match, MatchesIterator at)
      throws IOException {
    if (at.startOffset() >= 0 && at.endOffset() > at.startOffset()) {
      places.add(new Place(match, new Span(at.startOffset(), at.endOffset())));
    }
  }

  private static List<Span> merged(List<Span> spans) {
    var sorted =
        spans.stream()
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    var merged = new ArrayList<Span>();
    for (var span : sorted) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        var last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /// For each place the closest way it matches.
  private static List<Hit.Reason> reasons(List<Place> places, String whole) {
    var closest = new LinkedHashSet<Span>();
    var reasons = new LinkedHashSet<Hit.Reason>();
    places.stream()
        .sorted(Comparator.comparing(Place::match).thenComparingInt(place -> place.span().start()))
        .filter(place -> closest.add(place.span()))
        .forEach(place -> reasons.add(new Hit.Reason(place.match(), place.span().of(whole))));
    return List.copyOf(reasons);
  }
}
