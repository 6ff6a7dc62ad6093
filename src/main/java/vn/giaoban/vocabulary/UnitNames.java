package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.PhraseTree;

/// The names of units, with and without their head words.
final class UnitNames {
  private final NameWords words;
  private final Set<String> heads;
  private final NameTrie<String> whole;
  private final NameTrie<String> headless;

  /// @param heads folded head words of bodies
  /// @param words which have those of all units
  UnitNames(Units units, Set<String> heads, NameWords words) {
    this.words = words;
    this.heads = Set.copyOf(heads);
    var tree = new PhraseTree();
    this.whole = new NameTrie<>(tree);
    this.headless = new NameTrie<>(tree);
    for (var unit : units.all()) {
      addForm(unit.nameVi(), unit);
      unit.writtenAs().forEach(form -> addForm(form, unit));
    }
  }

  private void addForm(String form, Unit unit) {
    int[] path = words.keysOf(form);
    if (unit.code().equals(Unit.OTHER) || path.length == 0) {
      return;
    }
    int[] head = head(unit.nameVi());
    if (head.length == 0 && form.equals(unit.nameVi())) {
      return;
    }
    if (head.length == 0 || head(form).length > 0) {
      whole.add(path, unit.code());
      return;
    }
    int[] all = Arrays.copyOf(head, head.length + path.length);
    System.arraycopy(path, 0, all, head.length, path.length);
    whole.add(all, unit.code());
    headless.add(path, unit.code());
  }

  private int[] head(String name) {
    int[] path = words.keysOf(name);
    for (int length = 1; length <= Math.min(2, path.length); length++) {
      int[] start = Arrays.copyOf(path, length);
      if (heads.stream().anyMatch(head -> Arrays.equals(words.keysOf(head), start))) {
        return start;
      }
    }
    return new int[0];
  }

  /// Whether a name may start with this word.
  boolean mayStart(int key) {
    return whole.starts(key) || headless.starts(key);
  }

  /// Whether the words are exactly one name.
  boolean isName(BodyText text) {
    var match = longest(text, 0);
    return match != null && match.end() == text.keyCount();
  }

  /// The longest name at key number `start`; null for none.
  NameTrie.@Nullable Match<String> longest(BodyText text, int start) {
    return text.longest(whole, start, text.keyCount());
  }

  /// The same among names without their head word.
  NameTrie.@Nullable Match<String> longestHeadless(BodyText text, int start) {
    return text.longest(headless, start, text.keyCount());
  }
}
