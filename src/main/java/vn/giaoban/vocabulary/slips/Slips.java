package vn.giaoban.vocabulary.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.words.Surnames;

/// Mends words whose marks were recognised wrongly, as far as the words beside them tell: of "kiếm
/// tra" and "kiểm tra" only the second stands in the vocabulary tables.
///
/// Marks are what recognition of Vietnamese mostly takes for others. Letters that look alike are
/// left: on scans of annotated notices, as many words were spoiled as were mended.
///
/// Safe for any number of threads.
public final class Slips {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// A dash that was taken for two: "Lao động —- Thương binh".
  private static final Pattern DASHES = Pattern.compile("(?<=\\s)[-–—]{2}(?=\\s)");

  /// What may be a person's full name.
  private static final Pattern NAME =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+){2,3}(?!\\p{L})");

  /// The characters that are looked at first; most texts have no slip among them.
  private static final int GLANCE = 1_200;

  private static final int SOME = 2;

  /// The characters that tell.
  private static final int SAMPLE = 4_000;

  /// So few slips are the writer's own.
  private static final int FEW = 5;

  /// One slip in so many characters.
  private static final int SELDOM = 500;

  private final WordPairs pairs = WordPairs.read();

  /// Family names without diacritics that are one name with them.
  private final Map<String, String> families =
      Surnames.FAMILY.stream()
          .collect(Collectors.toMap(Folding::plain, name -> name, (_, _) -> ""));

  /// The tables are read when the first text is.
  private static final class Standard {
    private static final Slips SLIPS = new Slips();
  }

  private record Word(int start, int end, String exact) {}

  /// Another reading of a word.
  ///
  /// @param changes how many words of the pair are others
  private record Reading(String exact, int changes) {}

  private Slips() {}

  /// By the tables that ship with the program.
  public static Slips standard() {
    return Standard.SLIPS;
  }

  /// The text as it was meant most likely, of the same length; another than the given one only if
  /// that was recognised.
  ///
  /// @param recognized whether it is known to be; else many slips tell
  public String mended(String text, boolean recognized) {
    return recognized || hasManySlips(text) ? mended(text) : text;
  }

  /// Whether the middle of a text has so many slips as only recognition makes.
  private boolean hasManySlips(String text) {
    if (slips(middle(text, GLANCE)) < SOME) {
      return false;
    }
    var sample = middle(text, SAMPLE);
    long slips = slips(sample);
    return slips >= FEW && slips * SELDOM >= sample.length();
  }

  private static String middle(String text, int length) {
    int start = Math.max(0, text.length() / 2 - length / 2);
    return text.substring(start, Math.min(text.length(), start + length));
  }

  /// The letters that would be mended.
  private long slips(String text) {
    var mended = mended(text);
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) != mended.charAt(i))
        .count();
  }

  private String mended(String text) {
    var words =
        WORD.matcher(text)
            .results()
            .map(found -> new Word(found.start(), found.end(), Folding.exact(found.group())))
            .toList();
    var mended = new StringBuilder(text);
    var readings = readings(text, words);
    for (int i = 0; i < words.size(); i++) {
      var reading = readings.get(i);
      if (reading != null) {
        write(reading.exact(), words.get(i).start(), mended);
      }
    }
    readNames(text, mended);
    return DASHES.matcher(mended).replaceAll(" -");
  }

  /// Leaves names of people as they stand, but for a family name that nobody has.
  private void readNames(String text, StringBuilder into) {
    for (var name = NAME.matcher(text); name.find(); ) {
      var family = Folding.exact(name.group(1));
      var meant = families.getOrDefault(Folding.plain(family), "");
      boolean real = Surnames.FAMILY.contains(family);
      if (real || (!meant.isEmpty() && isAlone(text, name.start(), name.end()))) {
        into.replace(name.start(), name.end(), name.group());
        write(real ? family : meant, name.start(1), into);
      }
    }
  }

  /// Whether a line or column is all of it, as below a signature.
  private static boolean isAlone(String text, int start, int end) {
    var before = text.substring(Math.max(0, start - 2), start);
    var after = text.substring(end, Math.min(text.length(), end + 1));
    boolean opens = before.endsWith("\n") || (before.isBlank() && before.length() != 1);
    return opens && after.isBlank();
  }

  private List<@Nullable Reading> readings(String text, List<Word> words) {
    var known = new boolean[words.size() + 1];
    for (int i = 1; i < words.size(); i++) {
      known[i] = pairs.all().contains(pair(words, i));
    }
    var readings = new ArrayList<@Nullable Reading>(Collections.nCopies(words.size(), null));
    for (int i = 1; i < words.size(); i++) {
      if (!known[i] && isBeside(text, words.get(i - 1), words.get(i))) {
        var written = pair(words, i);
        var pair = reading(written, known[i - 1], known[i + 1]);
        if (pair != null) {
          int changes = pair.changes(written);
          propose(i - 1, new Reading(pair.first(), changes), words, readings);
          propose(i, new Reading(pair.second(), changes), words, readings);
        }
      }
    }
    return readings;
  }

  private static void propose(
      int i, Reading reading, List<Word> words, List<@Nullable Reading> readings) {
    var other = readings.get(i);
    if (!reading.exact().equals(words.get(i).exact())
        && (other == null || reading.changes() < other.changes())) {
      readings.set(i, reading);
    }
  }

  private static WordPair pair(List<Word> words, int second) {
    return new WordPair(words.get(second - 1).exact(), words.get(second).exact());
  }

  private static boolean isBeside(String text, Word first, Word second) {
    var between = text.substring(first.end(), second.start());
    return between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n');
  }

  /// The known pair that differs from `written` in marks only; null for none, or several that are
  /// as near. A word that its other neighbour confirms stays.
  private @Nullable WordPair reading(WordPair written, boolean firstStays, boolean secondStays) {
    WordPair best = null;
    int fewest = Integer.MAX_VALUE;
    for (var pair : pairs.byPlain().getOrDefault(written.plain(), List.of())) {
      boolean stays =
          (!firstStays || pair.first().equals(written.first()))
              && (!secondStays || pair.second().equals(written.second()));
      int changes = pair.changes(written);
      if (stays && changes <= fewest && pairs.allows(pair, written)) {
        best = changes < fewest ? pair : null;
        fewest = changes;
      }
    }
    return best;
  }

  /// Puts a word in the place of another, in its capitals.
  private static void write(String word, int start, StringBuilder into) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean capital = Character.isUpperCase(into.charAt(start + i));
      into.setCharAt(start + i, capital ? Character.toUpperCase(letter) : letter);
    }
  }
}
