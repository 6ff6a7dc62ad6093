package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.PhraseTree;

/// The names of units, with and without their head words.
final class UnitNames {
  private static final int LONGEST_HEAD = 2;

  /// By the keys of their words.
  private final List<int[]> heads;

  private final NameWords words;
  private final NameTrie<String> whole;
  private final NameTrie<String> headless;

  /// @param heads head words of bodies
  /// @param words which have those of all units
  UnitNames(Units units, Set<String> heads, NameWords words) {
    this.heads = heads.stream().map(words::keysOf).toList();
    this.words = words;
    var tree = new PhraseTree();
    this.whole = new NameTrie<>(tree);
    this.headless = new NameTrie<>(tree);
    units.all().stream().filter(unit -> !unit.code().equals(Unit.OTHER)).forEach(this::add);
  }

  private void add(Unit unit) {
    int[] name = words.keysOf(unit.nameVi());
    int[] head = head(name);
    if (head.length > 0) {
      whole.add(name, unit.code());
    }
    unit.writtenAs().forEach(form -> addForm(words.keysOf(form), head, unit.code()));
  }

  private void addForm(int[] form, int[] head, String code) {
    if (form.length == 0) {
      return;
    }
    if (head.length == 0 || head(form).length > 0) {
      whole.add(form, code);
    } else {
      whole.add(IntStream.concat(Arrays.stream(head), Arrays.stream(form)).toArray(), code);
      headless.add(form, code);
    }
  }

  /// The head that a name starts with; empty for none.
  private int[] head(int[] name) {
    for (int length = 1; length <= Math.min(LONGEST_HEAD, name.length); length++) {
      int[] start = Arrays.copyOf(name, length);
      if (heads.stream().anyMatch(head -> Arrays.equals(head, start))) {
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
