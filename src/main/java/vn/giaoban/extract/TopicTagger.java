package vn.giaoban.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.TopicCues;

/// Assigns topics to an item by its own words.
///
/// The heading and the responsible units assign no topic; they only disambiguate words that mean
/// different things in different offices ("dự án", "nghiệm thu"). Safe for any number of threads.
public final class TopicTagger {
  private final TopicCues cues;

  public TopicTagger(TopicCues cues) {
    this.cues = cues;
  }

  /// A tagger with the table that ships with the program.
  public static TopicTagger standard() {
    return new TopicTagger(TopicCues.standard());
  }

  /// Topic codes of an item in the order of `topics.csv`; empty for none.
  ///
  /// @param section heading above the item; null for none
  /// @param units codes of the responsible units
  public List<String> tag(String text, @Nullable String section, List<String> units) {
    return cues.topics(text, section == null ? "" : section, units);
  }

  /// The same for texts that were read.
  List<String> tag(Reading text, @Nullable Reading section, List<String> units) {
    return cues.topics(text, section, units);
  }
}
