package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;

/// The names of units in the trie of all phrases, as comparison keys: without diacritics,
/// abbreviations expanded, without "và" or "&".
final class UnitNames {
  /// OCR reads a lower-case L as a capital I: "Quản Iý". No syllable starts with i and another
  /// vowel.
  private static final Pattern CAPITAL_I = Pattern.compile("^i(?=[aeouy])");

  /// Spelling variants: "Quản lí" and "kĩ thuật" for "quản lý" and "kỹ thuật".
  private static final Pattern FINAL_Y = Pattern.compile("^([hklmst])y$");

  private static final String AND = "va";
  private static final String VOWELS = "aeouy";
  private static final String BEFORE_FINAL_Y = "hklmst";

  /// @param code of the unit
  /// @param end index of the word after the name
  record Match(String code, int end) {}

  private final WordIds ids;
  private final PhraseTree tree;
  private final Set<String> heads;
  private final List<String> codes = new ArrayList<>();
  private final Map<String, int[]> meanings = new HashMap<>();
  private final int whole;
  private final int headless;
  private final int and;

  /// The key of each word by id; 0 if no name contains it.
  private int[] keys = new int[1 << 12];

  /// @param heads folded head words of bodies
  UnitNames(Units units, Set<String> heads, WordIds ids, PhraseTree tree) {
    this.ids = ids;
    this.tree = tree;
    this.heads = Set.copyOf(heads);
    this.whole = tree.root();
    this.headless = tree.root();
    this.and = ids.add(AND);
    Table.read(UnitNames.class, "abbreviations.csv", row -> row).forEach(this::addMeaning);
    for (var unit : units.all()) {
      addForm(unit.nameVi(), unit);
      unit.writtenAs().forEach(form -> addForm(form, unit));
    }
  }

  private void addMeaning(Map<String, String> row) {
    var means = row.getOrDefault("means", "");
    meanings.put(row.getOrDefault("written", ""), path(means));
  }

  private void addForm(String form, Unit unit) {
    int[] path = path(form);
    if (unit.code().equals(Unit.OTHER) || path.length == 0) {
      return;
    }
    int[] head = head(unit.nameVi());
    if (head.length == 0 && form.equals(unit.nameVi())) {
      return;
    }
    if (head.length == 0 || head(form).length > 0) {
      add(whole, path, unit.code());
      return;
    }
    int[] all = Arrays.copyOf(head, head.length + path.length);
    System.arraycopy(path, 0, all, head.length, path.length);
    add(whole, all, unit.code());
    add(headless, path, unit.code());
  }

  private int[] head(String name) {
    int[] path = path(name);
    for (int length = 1; length <= Math.min(2, path.length); length++) {
      int[] start = Arrays.copyOf(path, length);
      if (heads.stream().anyMatch(head -> Arrays.equals(path(head), start))) {
        return start;
      }
    }
    return new int[0];
  }

  private void add(int root, int[] path, String code) {
    int node = root;
    for (int key : path) {
      node = tree.extend(node, key);
    }
    if (tree.ends(node).length == 0) {
      tree.end(node, codes.size());
      codes.add(code);
    }
  }

  /// The keys of the words of a name, registered on the way.
  private int[] path(String name) {
    var plain = Folding.plain(name);
    var cut = WordBounds.of(name);
    int[] plainIds = new int[cut.count()];
    for (int i = 0; i < plainIds.length; i++) {
      plainIds[i] = learn(plain.substring(cut.start(i), cut.end(i)));
    }
    var words = new NameWords(this, name, cut, plainIds);
    return words.keys();
  }

  private int learn(String word) {
    var form = FINAL_Y.matcher(CAPITAL_I.matcher(word).replaceFirst("l")).replaceFirst("$1i");
    int key = ids.add(form);
    for (var written : writtenAs(form)) {
      int id = ids.add(written);
      if (id >= keys.length) {
        keys = Arrays.copyOf(keys, id * 2);
      }
      keys[id] = key;
    }
    return ids.add(word);
  }

  /// The spellings that have this key, see [#CAPITAL_I] and [#FINAL_Y].
  private static List<String> writtenAs(String form) {
    var written = new ArrayList<>(List.of(form));
    if (form.length() == 2
        && form.charAt(1) == 'i'
        && BEFORE_FINAL_Y.indexOf(form.charAt(0)) >= 0) {
      written.add(form.charAt(0) + "y");
    }
    for (var each : List.copyOf(written)) {
      if (each.length() > 1 && each.charAt(0) == 'l' && VOWELS.indexOf(each.charAt(1)) >= 0) {
        written.add("i" + each.substring(1));
      }
    }
    return written;
  }

  boolean isAnd(int plainId) {
    return plainId == and;
  }

  /// The key of the word with this id; 0 for none.
  int key(int plainId) {
    return plainId < keys.length ? keys[plainId] : 0;
  }

  /// The expansion of an abbreviation; null for other words.
  int @Nullable [] meaning(String written) {
    return meanings.get(written);
  }

  /// Whether the words are exactly one name.
  boolean isName(NameWords words) {
    var match = longest(words, 0);
    return match != null && match.end() == words.count();
  }

  /// The longest name at word `start`; null for none.
  @Nullable Match longest(NameWords words, int start) {
    return longest(whole, words, start);
  }

  /// The same among names without their head word.
  @Nullable Match longestHeadless(NameWords words, int start) {
    return longest(headless, words, start);
  }

  private @Nullable Match longest(int root, NameWords words, int start) {
    Match found = null;
    int node = root;
    for (int i = start; i < words.count(); i++) {
      node = words.key(i) == 0 ? PhraseTree.NOWHERE : tree.next(node, words.key(i));
      if (node == PhraseTree.NOWHERE) {
        return found;
      }
      if (tree.ends(node).length > 0) {
        found = new Match(codes.get(tree.ends(node)[0]), i + 1);
      }
    }
    return found;
  }
}
