package vn.giaoban.vocabulary.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A trie of names by words, for longest-prefix matching.
public final class NameTrie {
  private final Map<String, NameTrie> next = new HashMap<>();
  private @Nullable String code;

  public void add(List<String> keys, String value) {
    var node = this;
    for (var key : keys) {
      node = node.next.computeIfAbsent(key, _ -> new NameTrie());
    }
    if (node.code == null) {
      node.code = value;
    }
  }

  /// The first words of all names.
  public Set<String> firstKeys() {
    return Set.copyOf(next.keySet());
  }

  /// A match.
  ///
  /// @param end index of the word behind it
  public record Match(String code, int end) {}

  public @Nullable Match longest(List<String> keys, int start) {
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
