package vn.giaoban.source.encoding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.text.Table;

/// Tells by its syllables whether a text is Vietnamese, English or French, and not one whose
/// letters stand for others, as in files typed with fonts of TCVN3 or VNI.
public final class SyllableCheck {
  private static final Set<String> RIMES =
      Set.copyOf(Table.read(SyllableCheck.class, "rimes.csv", row -> row.getOrDefault("rime", "")));

  private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
  private static final Pattern ONSET =
      Pattern.compile("ngh|[cgknpt]h|ng|gi|qu|tr|[bcdđghklmnprstvxq]|");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern INSIDE = Pattern.compile("[-/.,;:&'’()\\d]+");

  /// French has accents in fewer words than this; the old encodings have wrong letters in more.
  private static final double MOST_FOREIGN = 0.4;

  /// The least share of Vietnamese among words with marks.
  private static final double LEAST_VIETNAMESE = 0.7;

  /// Vietnamese with marks has them in about two words of three; names and abbreviations are
  /// foreign.
  private static final double MANY_MARKED = 0.3;

  private static final double PLAINLY_VIETNAMESE = 0.95;

  /// So few words tell nothing.
  private static final int FEW = 20;

  /// The characters that are looked at.
  static final int SAMPLE = 20_000;

  /// How many words of a text are what.
  ///
  /// @param marked with letters beyond ASCII
  /// @param vietnamese those of them that are spelled like Vietnamese syllables
  public record Tally(int words, int marked, int vietnamese) {
    /// Whether the text is in one of the three languages, as far as its letters tell.
    public boolean isLegible() {
      return words < FEW || marked - vietnamese <= words * MOST_FOREIGN;
    }

    /// Whether there are marked words, and nearly all of them can be Vietnamese.
    boolean isVietnamese() {
      return marked > 0 && vietnamese >= marked * LEAST_VIETNAMESE;
    }

    /// Whether it can be nothing but Vietnamese in Unicode.
    public boolean isPlain() {
      return marked >= words * MANY_MARKED && vietnamese >= marked * PLAINLY_VIETNAMESE;
    }

    /// From 0 to 1; 0 without marked words.
    double share() {
      return marked == 0 ? 0 : (double) vietnamese / marked;
    }
  }

  private SyllableCheck() {}

  /// Looks at the first words of a text.
  public static Tally tally(String text) {
    var words =
        SPACE
            .splitAsStream(text.substring(0, Math.min(text.length(), SAMPLE)))
            .flatMap(token -> INSIDE.splitAsStream(EDGE.matcher(token).replaceAll("")))
            .filter(word -> !word.isEmpty())
            .toList();
    var marked = words.stream().filter(word -> !isAscii(word)).toList();
    int vietnamese = (int) marked.stream().filter(SyllableCheck::isSyllable).count();
    return new Tally(words.size(), marked.size(), vietnamese);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /// Whether a word is spelled like a Vietnamese syllable.
  static boolean isSyllable(String word) {
    var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
    var bare = Normalizer.normalize(TONES.matcher(decomposed).replaceAll(""), Form.NFC);
    var onset = ONSET.matcher(bare);
    onset.lookingAt();
    var rime = bare.substring(onset.end());
    return RIMES.contains(rime)
        || ((bare.startsWith("gi") || bare.startsWith("qu"))
            && (rime.isEmpty() || RIMES.contains(bare.substring(1))));
  }
}
