package vn.giaoban.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.text.Span;

/// The matched places in a directive.
record MatchedSpans(Directive directive, List<Place> places) {
  /// A matched place.
  ///
  /// @param span in the text followed by the section heading
  /// @param words the query that matches there
  record Place(Hit.Match match, Span span, Query words) {}

  MatchedSpans {
    places = List.copyOf(places);
  }

  /// The spans in the text, ascending.
  List<Span> text() {
    return merged(places.stream().map(Place::span).filter(this::isInText).toList());
  }

  /// The spans in the section heading, ascending.
  List<Span> section() {
    int start = directive.text().length() + Fields.OFFSET_GAP;
    return merged(
        places.stream()
            .map(Place::span)
            .filter(Predicate.not(this::isInText))
            .map(span -> new Span(span.start() - start, span.end() - start))
            .toList());
  }

  Hit.Part part(Place place) {
    return isInText(place.span()) ? Hit.Part.TEXT : Hit.Part.SECTION;
  }

  /// The matched words as written in the source.
  String written(Place place) {
    var section = directive.section() == null ? "" : directive.section();
    return place.span().of(directive.text() + "\n" + section);
  }

  private boolean isInText(Span span) {
    return span.end() <= directive.text().length();
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
}
