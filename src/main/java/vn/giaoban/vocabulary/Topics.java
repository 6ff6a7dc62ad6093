package vn.giaoban.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// The topics, in the order of `topics.csv`, where a later row replaces an earlier one of its code.
/// Safe for any number of threads.
public final class Topics {
  private static final Topics STANDARD =
      new Topics(Table.read(Topics.class, "topics.csv", Topics::topic));

  private final Map<String, Topic> byCode = new LinkedHashMap<>();

  private Topics(List<Topic> topics) {
    topics.forEach(topic -> byCode.put(topic.code(), topic));
  }

  /// The topics that ship with the program.
  public static Topics standard() {
    return STANDARD;
  }

  public List<Topic> all() {
    return List.copyOf(byCode.values());
  }

  /// The topic with this code; null for none.
  public @Nullable Topic find(String code) {
    return byCode.get(code);
  }

  public boolean has(String code) {
    return byCode.containsKey(code);
  }

  /// The codes of `found` in table order.
  public List<String> inOrder(Set<String> found) {
    return found.isEmpty() ? List.of() : byCode.keySet().stream().filter(found::contains).toList();
  }

  private static Topic topic(Map<String, String> row) {
    return new Topic(
        row.getOrDefault("code", ""),
        row.getOrDefault("name_vi", ""),
        row.getOrDefault("name_en", ""),
        row.getOrDefault("scope", ""));
  }
}
