package vn.giaoban.vocabulary.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names by their words, for longest-prefix matching: a root of a [PhraseTree] that may hold
/// others.
///
/// @param <T> what a name means
public final class NameTrie<T> {
  private final PhraseTree tree;
  private final int root;
  private final List<T> meanings = new ArrayList<>();
  private int mostWords;

  public NameTrie(PhraseTree tree) {
    this.tree = tree;
    this.root = tree.root();
  }

  /// Adds a name; of several meanings the first holds.
  public void add(int[] words, T meaning) {
    mostWords = Math.max(mostWords, words.length);
    int node = root;
    for (int word : words) {
      node = tree.extend(node, word);
    }
    if (tree.ends(node).length == 0) {
      tree.end(node, meanings.size());
      meanings.add(meaning);
    }
  }

  /// A match.
  ///
  /// @param end index of the word behind it
  public record Match<T>(T meaning, int end) {}

  /// The number of words of the longest name.
  public int mostWords() {
    return mostWords;
  }

  /// Whether a name starts with this word.
  public boolean starts(int word) {
    return tree.next(root, word) != PhraseTree.NOWHERE;
  }

  /// The longest name at `start` that ends before `limit`; null for none.
  public @Nullable Match<T> longest(int[] words, int start, int limit) {
    int found = -1;
    int end = start;
    int node = root;
    for (int i = start; i < limit; i++) {
      node = words[i] == WordIds.UNKNOWN ? PhraseTree.NOWHERE : tree.next(node, words[i]);
      if (node == PhraseTree.NOWHERE) {
        break;
      }
      if (tree.ends(node).length > 0) {
        found = tree.ends(node)[0];
        end = i + 1;
      }
    }
    return found < 0 ? null : new Match<>(meanings.get(found), end);
  }
}
