package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.summary.QuarterlySummary.Group;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.report.summary.QuarterlySummary.Topic;
import vn.giaoban.search.dimension.Dimension;

/// Selects directives to quote for the largest topics.
public record Quotations(ItemFactory items) {
  /// The most topics that are quoted from, those with the most directives first.
  public static final int TOPICS = 5;

  /// The fewest directives of a period of which more than one is quoted for a topic.
  private static final int MANY = 100;

  /// The most directives quoted for a topic of a period with so many directives.
  public static int each(long directives) {
    return directives < MANY ? 1 : 2;
  }

  List<Topic> of(List<Group> topics, TellingDirectives telling, PeriodCounts counts)
      throws IOException {
    var major =
        topics.stream()
            .filter(topic -> !topic.value().equals(Dimension.NONE))
            .filter(topic -> topic.directives().count() > 0)
            .limit(TOPICS)
            .toList();
    var ids =
        telling.choose(
            major.stream().map(Group::value).toList(), each(counts.directives().count()));
    var quoted = new ArrayList<Topic>();
    for (int i = 0; i < major.size(); i++) {
      var topic = major.get(i);
      quoted.add(
          new Topic(
              topic.value(),
              topic.name(),
              counts.directives(Dimension.TOPIC, topic.value()),
              items(ids.get(i), counts)));
    }
    return quoted;
  }

  private List<Item> items(List<String> ids, PeriodCounts counts) throws IOException {
    var found = new ArrayList<Item>();
    for (var id : ids) {
      found.add(items.item(counts.snapshot().directive(id)));
    }
    return found;
  }
}
