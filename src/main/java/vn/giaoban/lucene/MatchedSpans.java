package vn.giaoban.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.text.Span;

/// The matched spans of a directive.
///
/// @param spans in the text followed by the section heading
record MatchedSpans(Directive directive, List<Span> spans) {
  private static final Comparator<Span> ASCENDING =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  MatchedSpans {
    spans = spans.stream().sorted(ASCENDING).toList();
  }

  /// The spans in the text, ascending.
  List<Span> text() {
    return merged(0, true);
  }

  /// The spans in the section heading, ascending.
  List<Span> section() {
    return merged(directive.text().length() + Fields.OFFSET_GAP, false);
  }

  /// The spans of one part that have no other beside them.
  ///
  /// @param start of that part
  private List<Span> merged(int start, boolean inText) {
    var merged = new ArrayList<Span>();
    for (var span : spans) {
      if (isInText(span) == inText) {
        add(merged, new Span(span.start() - start, span.end() - start));
      }
    }
    return merged;
  }

  private static void add(List<Span> merged, Span span) {
    if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
      var last = merged.removeLast();
      merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
    } else {
      merged.add(span);
    }
  }

  Hit.Part part(Span span) {
    return isInText(span) ? Hit.Part.TEXT : Hit.Part.SECTION;
  }

  /// The matched words as written in the source.
  String written(Span span) {
    var section = directive.section() == null ? "" : directive.section();
    return span.of(directive.text() + "\n" + section);
  }

  private boolean isInText(Span span) {
    return span.end() <= directive.text().length();
  }
}
