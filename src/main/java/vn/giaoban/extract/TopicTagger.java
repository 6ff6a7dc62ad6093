package vn.giaoban.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.TopicCues;

/// Names what an item of a notice is about, by its own words.
///
/// The heading above and the units that must act give no topic; they only decide about words that
/// mean one thing in one office and another in the next ("dự án", "nghiệm thu"). Safe for any
/// number of threads.
public final class TopicTagger {
  private final TopicCues cues;

  public TopicTagger(TopicCues cues) {
    this.cues = cues;
  }

  /// The tagger with the table that ships with the program.
  public static TopicTagger standard() {
    return new TopicTagger(TopicCues.standard());
  }

  /// The codes of the topics of an item, in the order of `topics.csv`; empty for none.
  ///
  /// @param section the heading above the item, or null outside any
  /// @param units codes of who must act
  public List<String> tag(String text, @Nullable String section, List<String> units) {
    return cues.topics(text, section == null ? "" : section, units);
  }
}
