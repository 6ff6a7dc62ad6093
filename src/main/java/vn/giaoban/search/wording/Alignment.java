package vn.giaoban.search.wording;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Aligns two texts by the longest common subsequence of their words (Myers 1986, by
/// java-diff-utils).
public final class Alignment {
  /// A gap between matching stretches; either side may be empty.
  public record Gap(int start, int end, int otherStart, int otherEnd) {
    private Gap through(Gap later) {
      return new Gap(start, later.end, otherStart, later.otherEnd);
    }
  }

  private Alignment() {}

  /// The gaps between two texts, in order.
  public static <T> List<Gap> gaps(List<T> words, List<T> others) {
    return DiffUtils.diff(words, others).getDeltas().stream()
        .map(
            delta -> {
              int start = delta.getSource().getPosition();
              int otherStart = delta.getTarget().getPosition();
              return new Gap(
                  start,
                  start + delta.getSource().size(),
                  otherStart,
                  otherStart + delta.getTarget().size());
            })
        .toList();
  }

  /// The gaps between two wordings. A single common syllable between two gaps does not separate
  /// them: `huyện Bắc Hà`, `huyện Hà Quảng`.
  ///
  /// @param a as [WordNumbers.Numbered#syllables]; `b` likewise
  static List<Gap> gaps(int[] a, int[] b) {
    var gaps = new ArrayList<Gap>();
    for (var gap : gaps(numbers(a), numbers(b))) {
      boolean goesOn = !gaps.isEmpty() && gap.start() == gaps.getLast().end() + 1;
      gaps.add(goesOn ? gaps.removeLast().through(gap) : gap);
    }
    return gaps;
  }

  private static List<Integer> numbers(int[] syllables) {
    return Arrays.stream(syllables).map(WordNumbers::number).boxed().toList();
  }
}
