package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parses the rows of a cue table in order. A class or context must be defined above its use, so
/// that a misspelt name is an error of its own line.
final class CueRows {
  private final Topics topics;
  private final Map<String, List<String>> classes = new HashMap<>();
  private final Set<String> contexts = new HashSet<>();
  private final List<TopicCue> cues = new ArrayList<>();

  CueRows(Topics topics) {
    this.topics = topics;
  }

  List<TopicCue> cues() {
    return List.copyOf(cues);
  }

  /// @return the row itself
  /// @throws IllegalArgumentException for an invalid row
  Map<String, String> add(Map<String, String> row) {
    var target = row.getOrDefault("topic", "");
    if (row.getOrDefault("effect", "").equals("is")) {
      addClass(target, row.getOrDefault("phrase", ""));
    } else {
      addCue(TopicCue.read(row, topics, classes));
    }
    return row;
  }

  private void addCue(TopicCue cue) {
    for (var context : cue.contexts()) {
      if (!contexts.contains(context)) {
        throw new IllegalArgumentException("no context %s above this row".formatted(context));
      }
    }
    if (TopicCue.isContext(cue.target())) {
      contexts.add(cue.target());
    }
    cues.add(cue);
  }

  private void addClass(String target, String members) {
    if (!target.startsWith("{") || !target.endsWith("}") || members.isEmpty()) {
      throw new IllegalArgumentException(
          "a class is written {name} and has members, not '%s' and '%s'"
              .formatted(target, members));
    }
    var name = target.substring(1, target.length() - 1);
    classes.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(List.of(members.split("\\|", -1)));
  }
}
