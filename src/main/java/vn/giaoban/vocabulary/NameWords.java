package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.SpellingVariants;
import vn.giaoban.text.Table;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.WordIds;

/// The words of all names, numbered: a word and its spelling variants have one key, and an
/// abbreviation has those of its words.
///
/// Names are taught while the tables load; afterwards safe for any number of threads.
final class NameWords {
  private static final Pattern SPACED_AMPERSAND = Pattern.compile("\\s?&\\s?");
  private static final String VOWELS = "aeouy";
  private static final String AND = "va";

  /// A word of an abbreviation's meaning.
  ///
  /// @param exact in lower case
  record Meant(int key, String exact, String word) {}

  private final WordIds keys = new WordIds();
  private final WordIds abbreviations = new WordIds();

  /// The meaning of each abbreviation by its id.
  private final List<List<Meant>> meanings = new ArrayList<>(List.of(List.of()));

  private final int and = keys.add(AND);
  private final Meant ampersand = new Meant(and, "và", "và");

  NameWords() {
    Table.read(NameWords.class, "abbreviations.csv", row -> row).forEach(this::abbreviate);
  }

  private void abbreviate(Map<String, String> row) {
    int id = abbreviations.add(row.getOrDefault("written", ""));
    var meaning =
        Arrays.stream(row.getOrDefault("means", "").split(" ", -1)).map(this::meant).toList();
    if (id == meanings.size()) {
      meanings.add(meaning);
    } else {
      meanings.set(id, meaning);
    }
  }

  private Meant meant(String word) {
    return new Meant(teach(Folding.plain(word)), Folding.exact(word), word);
  }

  /// The keys of a name's words without "và", new ones numbered.
  int[] learn(String name) {
    var plain = Folding.plain(name);
    var bounds = WordBounds.of(name);
    for (int i = 0; i < bounds.count(); i++) {
      teach(plain.substring(bounds.start(i), bounds.end(i)));
    }
    return keysOf(name);
  }

  /// The keys of a name's words without "và"; 0 for words that no name has.
  int[] keysOf(String name) {
    var text = new BodyText(name, this);
    return text.keys(0, text.keyCount()).toArray();
  }

  private int teach(String plain) {
    var form = key(plain);
    int key = keys.add(form);
    for (var variant : variants(form)) {
      keys.put(variant, key);
    }
    return key;
  }

  /// OCR reads a lower-case L as a capital I: "Quản Iý"; no syllable starts with i and another
  /// vowel. Spelling varies: "Quản lí" and "kĩ thuật" for "quản lý" and "kỹ thuật".
  private static String key(String plain) {
    boolean capital = plain.startsWith("i") && hasVowelSecond(plain);
    return SpellingVariants.common(capital ? "l" + plain.substring(1) : plain);
  }

  private static boolean hasVowelSecond(String plain) {
    return plain.length() > 1 && VOWELS.indexOf(plain.charAt(1)) >= 0;
  }

  /// The other words with this key.
  private static List<String> variants(String form) {
    var variants = new ArrayList<>(SpellingVariants.of(form));
    Stream.concat(Stream.of(form), List.copyOf(variants).stream())
        .filter(word -> word.startsWith("l") && hasVowelSecond(word))
        .map(word -> "i" + word.substring(1))
        .forEach(variants::add);
    return variants;
  }

  WordIds keys() {
    return keys;
  }

  boolean isAnd(int key) {
    return key == and;
  }

  /// The "và" that "&" stands for between two abbreviations.
  Meant ampersand() {
    return ampersand;
  }

  /// What an abbreviation stands for; null for other words. It must be in capitals: "tt" is not a
  /// centre.
  @Nullable List<Meant> meaning(String text, int start, int end) {
    int id = abbreviations.of(text, start, end);
    return id == WordIds.UNKNOWN ? null : meanings.get(id);
  }

  /// The same for abbreviations joined by "&": "KH & CN" is "KH&CN".
  @Nullable List<Meant> joined(String written) {
    var compound = SPACED_AMPERSAND.matcher(written).replaceAll("&");
    return meaning(compound, 0, compound.length());
  }
}
