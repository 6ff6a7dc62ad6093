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
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordCut;
import vn.giaoban.vocabulary.words.WordIds;

/// The names of units as paths in the tree of all phrases, in one form: no marks, abbreviations
/// written out, no "và" or "&".
final class UnitNames {
  /// OCR reads a small l as a capital I: "Quản Iý". No syllable starts with i and another vowel.
  private static final Pattern CAPITAL_I = Pattern.compile("^i(?=[aeouy])");

  /// "Quản lí" and "kĩ thuật" are "quản lý" and "kỹ thuật".
  private static final Pattern FINAL_Y = Pattern.compile("^([hklmst])y$");

  private static final String AND = "va";
  private static final String VOWELS = "aeouy";
  private static final String BEFORE_FINAL_Y = "hklmst";

  /// @param code of the unit
  /// @param end number of the name's word behind it
  record Match(String code, int end) {}

  private final WordIds ids;
  private final PhraseTree tree;
  private final Set<String> heads;
  private final List<String> codes = new ArrayList<>();
  private final Map<String, int[]> meanings = new HashMap<>();
  private final int whole;
  private final int headless;
  private final int and;

  /// The form of a word by its number; 0 where no name has it.
  private int[] keys = new int[1 << 12];

  /// @param heads words that say what kind of body a name is of, folded
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

  /// The forms of the words of a name of the tables, which become known by this.
  private int[] path(String name) {
    var plain = Folding.plain(name);
    var cut = WordCut.of(name);
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

  /// What the form may be written as, see [#CAPITAL_I] and [#FINAL_Y].
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

  /// The form of the word of this number, or 0.
  int key(int plainId) {
    return plainId < keys.length ? keys[plainId] : 0;
  }

  /// What an abbreviation stands for; null for what is none.
  int @Nullable [] meaning(String written) {
    return meanings.get(written);
  }

  /// Whether all of the words are one name.
  boolean isName(NameWords words) {
    var match = longest(words, 0);
    return match != null && match.end() == words.count();
  }

  /// The longest name from word `start` on, or null.
  @Nullable Match longest(NameWords words, int start) {
    return longest(whole, words, start);
  }

  /// The same of names that stand without the word that says what kind of body it is.
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
