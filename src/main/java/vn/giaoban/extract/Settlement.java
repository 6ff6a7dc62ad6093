package vn.giaoban.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.vocabulary.People;
import vn.giaoban.vocabulary.People.Official;

/// What all notices tell of each other's provinces, beside what they told before.
///
/// @param officials whose province is known now
/// @param changed those of whom other things were told before
public record Settlement(Set<Official> officials, People changed) {
  /// Compares what is told now with what was told before.
  ///
  /// @param before the officials of all notices that were settled by each other before
  /// @param now those of all notices now
  public static Settlement of(Collection<Official> before, Collection<Official> now) {
    var told = placed(before);
    var officials = placed(now);
    var changed = new HashSet<Official>();
    told.stream().filter(each -> !officials.contains(each)).forEach(changed::add);
    officials.stream().filter(each -> !told.contains(each)).forEach(changed::add);
    return new Settlement(officials, People.learn(changed));
  }

  private static Set<Official> placed(Collection<Official> officials) {
    return officials.stream()
        .filter(official -> official.province() != null)
        .collect(Collectors.toSet());
  }

  /// Whether a notice may have another province now than it was settled to have before.
  ///
  /// @param own its officials
  public boolean concerns(Collection<Official> own) {
    return own.stream().anyMatch(official -> official.province() == null && changed.know(official));
  }
}
