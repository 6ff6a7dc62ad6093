package vn.giaoban.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names as paths of words; the longest one that a text goes along wins.
final class NameTrie {
  private final Map<String, NameTrie> next = new HashMap<>();
  private @Nullable String code;

  void add(List<String> keys, String value) {
    var node = this;
    for (var key : keys) {
      node = node.next.computeIfAbsent(key, _ -> new NameTrie());
    }
    if (node.code == null) {
      node.code = value;
    }
  }

  /// A name found.
  ///
  /// @param end index of the word behind it
  record Match(String code, int end) {}

  @Nullable Match longest(List<String> keys, int start) {
    Match found = null;
    var node = this;
    for (int i = start; i < keys.size(); i++) {
      node = node.next.get(keys.get(i));
      if (node == null) {
        return found;
      }
      if (node.code != null) {
        found = new Match(node.code, i + 1);
      }
    }
    return found;
  }
}
