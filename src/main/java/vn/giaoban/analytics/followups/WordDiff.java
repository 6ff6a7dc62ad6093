package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.search.wording.Alignment;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;
import vn.giaoban.text.Syllables;

/// A word diff of two wordings ([Alignment]). Ignores case, tone mark placement and spaces;
/// punctuation marks are words. Adjacent changes are merged.
///
/// @param removed spans of the earlier text, ascending
/// @param added spans of the later text, ascending
public record WordDiff(List<Span> removed, List<Span> added) {
  /// No change.
  static final WordDiff NONE = new WordDiff(List.of(), List.of());

  public WordDiff {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /// The changes from `earlier` to `later`.
  public static WordDiff of(String earlier, String later) {
    var before = Syllables.withSigns(earlier);
    var after = Syllables.withSigns(later);
    var removed = new ArrayList<Span>();
    var added = new ArrayList<Span>();
    for (var gap : Alignment.gaps(exact(before), exact(after))) {
      add(before, gap.start(), gap.end(), removed);
      add(after, gap.otherStart(), gap.otherEnd(), added);
    }
    return new WordDiff(removed, added);
  }

  private static List<String> exact(List<Syllables.Token> words) {
    return words.stream().map(word -> Folding.exact(word.text())).toList();
  }

  private static void add(List<Syllables.Token> words, int start, int end, List<Span> changed) {
    if (end > start) {
      changed.add(new Span(words.get(start).start(), words.get(end - 1).end()));
    }
  }
}
