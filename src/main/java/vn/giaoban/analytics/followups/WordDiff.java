package vn.giaoban.analytics.followups;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;

/// What was changed in a wording, word by word (Myers 1986, by java-diff-utils). Words are the same
/// whatever their capitals and the place of their tone marks; punctuation counts by itself, spaces
/// do not. Neighbouring words are one change.
///
/// @param removed spans of the earlier text that the later one lacks, ascending
/// @param added spans of the later text that the earlier one lacks, ascending
public record WordDiff(List<Span> removed, List<Span> added) {
  /// No change.
  static final WordDiff NONE = new WordDiff(List.of(), List.of());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+|[^\\p{L}\\p{M}\\d\\s]");

  public WordDiff {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /// From `earlier` to `later`.
  public static WordDiff of(String earlier, String later) {
    var before = spans(earlier);
    var after = spans(later);
    var removed = new ArrayList<Span>();
    var added = new ArrayList<Span>();
    for (var change : DiffUtils.diff(words(earlier, before), words(later, after)).getDeltas()) {
      add(change.getSource(), before, removed);
      add(change.getTarget(), after, added);
    }
    return new WordDiff(removed, added);
  }

  private static List<Span> spans(String text) {
    return WORD.matcher(text).results().map(word -> new Span(word.start(), word.end())).toList();
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> Folding.exact(span.of(text))).toList();
  }

  private static void add(Chunk<String> words, List<Span> spans, List<Span> changed) {
    if (words.size() > 0) {
      int first = words.getPosition();
      changed.add(new Span(spans.get(first).start(), spans.get(first + words.size() - 1).end()));
    }
  }
}
