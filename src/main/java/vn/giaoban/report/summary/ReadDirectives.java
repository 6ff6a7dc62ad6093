package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.report.summary.QuarterlySummary.Cited;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;

/// Streams the directives of a period once, to count citations and to collect candidates for
/// quotation. Keeps their syllable bigrams, not their text.
///
/// Not thread-safe.
final class ReadDirectives implements Sink<Hit> {
  static final int MAX_CITED = 20;

  /// Number of most cited documents whose exact count is then asked of the index.
  private static final int LOOKED_UP = 60;

  private static final Pattern SPACED = Pattern.compile("\\s*([-–/])\\s*");

  private final TellingDirectives telling = new TellingDirectives();
  private final Map<String, Spelling> cited = new HashMap<>();
  private @Nullable Totals totals;

  /// A cited document: its first spelling and the number of directives that cite it.
  private static final class Spelling {
    private final String ref;
    private int directives;

    Spelling(String ref) {
      this.ref = ref;
    }
  }

  private ReadDirectives() {}

  static ReadDirectives of(PeriodCounts counts) throws IOException {
    var read = new ReadDirectives();
    counts.snapshot().stream(counts.selection(), Sort.DATE, read);
    return read;
  }

  @Override
  public void begin(Totals given) {
    totals = given;
  }

  @Override
  public void accept(Hit hit) {
    telling.add(hit.directive());
    cite(hit.directive());
  }

  private void cite(Directive directive) {
    var seen = new HashSet<String>();
    for (var citation : directive.facts().citations()) {
      var ref = citation.ref();
      // The query language cannot escape a quotation mark inside a phrase.
      if (ref.indexOf('"') < 0 && seen.add(key(ref))) {
        cited.computeIfAbsent(key(ref), _ -> new Spelling(ref)).directives++;
      }
    }
  }

  private static String key(String ref) {
    return Folding.exact(SPACED.matcher(Folding.oneLine(ref)).replaceAll("$1").replace('–', '-'));
  }

  Totals totals() {
    return Objects.requireNonNull(totals);
  }

  TellingDirectives telling() {
    return telling;
  }

  /// The most cited documents, each with the count of its own search.
  List<Cited> cited(PeriodCounts counts) throws IOException {
    var most =
        cited.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, Spelling> each) -> -each.getValue().directives)
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(LOOKED_UP)
            .toList();
    var found = new ArrayList<Cited>();
    for (var each : most) {
      var ref = each.getValue().ref;
      found.add(new Cited(ref, counts.and(new Query.Cites(ref)).directives()));
    }
    return found.stream()
        .sorted(
            Comparator.comparingLong((Cited each) -> -each.directives().count())
                .thenComparing(Cited::ref))
        .limit(MAX_CITED)
        .toList();
  }
}
