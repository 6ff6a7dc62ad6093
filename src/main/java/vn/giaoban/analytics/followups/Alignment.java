package vn.giaoban.analytics.followups;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two texts laid side by side by the longest common subsequence of their words (Myers 1986, by
/// java-diff-utils).
final class Alignment {
  /// Where two texts differ between stretches that they share; either side may be empty.
  record Gap(int start, int end, int otherStart, int otherEnd) {
    private Gap through(Gap later) {
      return new Gap(start, later.end, otherStart, later.otherEnd);
    }
  }

  private Alignment() {}

  /// Where the words of two texts differ, in order.
  static <T> List<Gap> gaps(List<T> words, List<T> others) {
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

  /// Where two wordings differ. A single shared syllable among what differs does not part it:
  /// `huyện Bắc Hà`, `huyện Hà Quảng`.
  ///
  /// @param a as [PairNumbers.Numbered#syllables], as `b` is
  static List<Gap> gaps(int[] a, int[] b) {
    var gaps = new ArrayList<Gap>();
    for (var gap : gaps(numbers(a), numbers(b))) {
      boolean goesOn = !gaps.isEmpty() && gap.start() == gaps.getLast().end() + 1;
      gaps.add(goesOn ? gaps.removeLast().through(gap) : gap);
    }
    return gaps;
  }

  private static List<Integer> numbers(int[] syllables) {
    return Arrays.stream(syllables).map(PairNumbers::number).boxed().toList();
  }
}
