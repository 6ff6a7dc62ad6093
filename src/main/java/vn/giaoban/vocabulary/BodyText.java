package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Spaces;
import vn.giaoban.text.Span;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.NameWords.Meant;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.NumberedText;

/// The words of a text prepared for matching names: abbreviations are expanded, "và" is kept apart.
final class BodyText {
  /// What may stand between two words of a name beside spaces.
  private static final String DASHES = "-–—";

  private static final String JOINTS = DASHES + "/";
  private static final String EMPHASIS = "*_";

  /// Abbreviations in names, which a full stop may follow.
  private static final Set<String> DOTTED = Set.of("P", "TP", "TT", "VP", "T");

  private final NameWords names;
  private final NumberedText numbered;
  private final String text;
  private final String exactText;
  private final WordBounds bounds;
  private int count;
  private int[] words;
  private int[] starts;
  private int[] ends;

  /// The words that abbreviations stand for; null at words that are written.
  private @Nullable Meant[] meant;

  private @Nullable String[] exact;
  private int @Nullable [] numbers;

  /// The keys of the words without "và", and where they stand.
  private int[] keys;

  private int keyCount;
  private int[] keyOf;
  private int[] tokenOf;

  BodyText(String text, NameWords names) {
    this(new NumberedText(text), names);
  }

  BodyText(NumberedText numbered, NameWords names) {
    this.names = names;
    this.numbered = numbered;
    this.text = numbered.text();
    this.exactText = numbered.exact();
    this.bounds = numbered.words();
    int most = bounds.count() + 8;
    this.words = new int[most];
    this.starts = new int[most];
    this.ends = new int[most];
    this.meant = new Meant[most];
    this.keys = new int[most];
    this.keyOf = new int[most + 1];
    this.tokenOf = new int[most];
    int[] known = numbered.plainIds(names.keys());
    for (int first = 0; first < bounds.count(); ) {
      int last = bounds.lastOfCompound(first);
      read(first, last, known);
      first = last + 1;
    }
    keyOf[count] = keyCount;
    this.exact = new String[count];
  }

  /// Reads a word, or words joined by "&".
  ///
  /// @param known the keys of all words as written
  private void read(int first, int last, int[] known) {
    int start = bounds.start(first);
    int end = bounds.end(last);
    var meaning = first == last ? meaning(start, end) : names.joined(text.substring(start, end));
    if (meaning != null) {
      meaning.forEach(each -> add(each.key(), each, first, start, end));
      return;
    }
    for (int word = first; word <= last; word++) {
      if (word > first) {
        add(names.ampersand().key(), names.ampersand(), word, start, end);
      }
      var part = first == last ? null : meaning(bounds.start(word), bounds.end(word));
      if (part == null) {
        add(known[word], null, word, start, end);
      } else {
        for (var each : part) {
          add(each.key(), each, word, start, end);
        }
      }
    }
  }

  private @Nullable List<Meant> meaning(int start, int end) {
    return Character.isLowerCase(text.charAt(start)) ? null : names.meaning(text, start, end);
  }

  /// @param word index in the bounds
  /// @param start of the word, or of the compound that it is a part of
  private void add(int key, @Nullable Meant meaning, int word, int start, int end) {
    if (count == words.length) {
      grow();
    }
    words[count] = word;
    starts[count] = start;
    ends[count] = end;
    meant[count] = meaning;
    keyOf[count] = keyCount;
    if (!names.isAnd(key)) {
      tokenOf[keyCount] = count;
      keys[keyCount++] = key;
    }
    count++;
  }

  private void grow() {
    int most = count * 2;
    words = Arrays.copyOf(words, most);
    starts = Arrays.copyOf(starts, most);
    ends = Arrays.copyOf(ends, most);
    meant = Arrays.copyOf(meant, most);
    keys = Arrays.copyOf(keys, most);
    keyOf = Arrays.copyOf(keyOf, most + 1);
    tokenOf = Arrays.copyOf(tokenOf, most);
  }

  int size() {
    return count;
  }

  String text() {
    return text;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /// The index of word `word` of the text, or of the abbreviation that it belongs to.
  int at(int word) {
    int place = Arrays.binarySearch(words, 0, count, word);
    int index = place < 0 ? Math.max(0, -place - 2) : place;
    while (!starts(index)) {
      index--;
    }
    return index;
  }

  boolean isAnd(int index) {
    return keyOf[index] == keyOf[index + 1];
  }

  /// The word at `index` as written, or as an abbreviation stands for it.
  String word(int index) {
    var meaning = meant[index];
    return meaning == null ? bounds.word(words[index]) : meaning.word();
  }

  /// The same in lower case; "" outside the text.
  String exact(int index) {
    if (index < 0 || index >= count) {
      return "";
    }
    var known = exact[index];
    if (known == null) {
      var meaning = meant[index];
      int word = words[index];
      known =
          meaning == null
              ? exactText.substring(bounds.start(word), bounds.end(word))
              : meaning.exact();
      exact[index] = known;
    }
    return known;
  }

  /// The words in exact form as a table of words numbers them.
  int[] numbers(BodyWords table) {
    if (numbers == null) {
      int[] known = numbered.exactIds(table.ids());
      numbers = new int[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = meant[i] == null ? known[words[i]] : table.id(exact(i));
      }
    }
    return numbers;
  }

  /// The key of the word at `index`.
  int key(int index) {
    return keys[keyOf[index]];
  }

  /// The keys of the words without "và" from number `from` to `to`.
  IntStream keys(int from, int to) {
    return Arrays.stream(keys, from, to);
  }

  int keyCount() {
    return keyCount;
  }

  /// The position of `index` among the keys.
  int keyAt(int index) {
    return keyOf[index];
  }

  /// The index of the word with key number `key`.
  int tokenOf(int key) {
    return tokenOf[key];
  }

  /// The index of the token after word `key` - 1 of [#keys].
  int behindKey(int key) {
    return tokenOf[key - 1] + 1;
  }

  /// The longest name at key number `start`, before key number `limit`.
  <T> NameTrie.@Nullable Match<T> longest(NameTrie<T> trie, int start, int limit) {
    return trie.longest(keys, start, limit);
  }

  /// The longest name at `index`.
  <T> NameTrie.@Nullable Match<T> longest(NameTrie<T> trie, int index) {
    return trie.longest(keys, keyOf[index], keyCount);
  }

  Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /// Whether a name may start at `index`: not inside an abbreviation.
  boolean starts(int index) {
    return index == 0 || starts[index - 1] != starts[index];
  }

  boolean capital(int index) {
    return index < count && Character.isUpperCase(text.codePointAt(starts[index]));
  }

  boolean figure(int index) {
    return index < count && Character.isDigit(text.charAt(starts[index]));
  }

  /// Whether the word at `index` is in one case only and is not an expanded abbreviation.
  boolean spelt(int index) {
    return meant[index] == null;
  }

  /// Whether only space or a dash precedes the word at `index`.
  boolean adjoins(int index) {
    if (index <= 0 || index >= count) {
      return false;
    }
    return isSpace(index) || isJoint(index) || isDotted(index);
  }

  private boolean isJoint(int index) {
    int at = pastSpace(ends[index - 1], starts[index]);
    if (at < starts[index] && JOINTS.indexOf(text.charAt(at)) >= 0) {
      at = pastSpace(at + 1, starts[index]);
    }
    return at >= starts[index];
  }

  private boolean isDotted(int index) {
    int end = ends[index - 1];
    return text.charAt(end) == '.'
        && Spaces.skip(text, end + 1) >= starts[index]
        && DOTTED.contains(text.substring(starts[index - 1], end));
  }

  private int pastSpace(int from, int to) {
    int at = from;
    while (at < to && (Spaces.isSpace(text.charAt(at)) || EMPHASIS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /// Where the part before the one at `index` ends, an "và" between them left out.
  int endBefore(int index) {
    return exact(index - 1).equals("và") ? index - 1 : index;
  }

  /// Whether exactly one space precedes the word at `index`, as mostly.
  private boolean isSpace(int index) {
    int from = ends[index - 1];
    return starts[index] == from + 1 && text.charAt(from) == ' ';
  }

  boolean dashed(int index) {
    for (int i = ends[index - 1]; i < starts[index]; i++) {
      if (DASHES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean behindComma(int index) {
    return behind(index, ',');
  }

  boolean behind(int index, char mark) {
    if (index <= 0 || index >= count || isSpace(index)) {
      return false;
    }
    int at = pastSpace(ends[index - 1], starts[index]);
    return at < starts[index]
        && text.charAt(at) == mark
        && pastSpace(at + 1, starts[index]) == starts[index];
  }

  boolean behindColon(int index) {
    return index > 0
        && index < count
        && ends[index - 1] < starts[index]
        && text.substring(ends[index - 1], starts[index]).strip().equals(":");
  }

  /// Whether the words from `first` to `end` are uninterrupted: one name, or a list of names.
  boolean unbroken(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (!adjoins(i) && !behindComma(i)) {
        return false;
      }
    }
    return true;
  }

  /// The separator before the word at `index` in a canonical name.
  String joint(int index) {
    return behindComma(index) ? ", " : dashed(index) ? " - " : " ";
  }
}
