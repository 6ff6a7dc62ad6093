package vn.giaoban.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Other spellings of a Vietnamese syllable that are read alike: the tone mark on another vowel
/// (`hòan` for `hoàn`), and i for y or y for i as the whole vowel of an open syllable (`lí` for
/// `lý`).
public final class SpellingVariants {
  private static final String VOWELS = "aeiouy";

  /// Grave, acute, tilde, hook and dot below.
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /// Onsets after which i and y as the whole vowel are read alike.
  private static final Set<String> ALIKE = Set.of("h", "k", "l", "m", "qu", "s", "t");

  /// A syllable without its tone.
  ///
  /// @param letters each composed with its shape mark, as in ê or ư
  /// @param tone its combining mark; null for the level tone
  private record Syllable(List<String> letters, @Nullable Character tone) {
    private boolean isVowel(int place) {
      return VOWELS.indexOf(Folding.plain(letters.get(place)).charAt(0)) >= 0;
    }

    /// Whether its vowels stand together and there are some.
    boolean isOne() {
      int changes = 0;
      for (int i = 0; i <= letters.size(); i++) {
        boolean before = i > 0 && isVowel(i - 1);
        boolean here = i < letters.size() && isVowel(i);
        changes += before == here ? 0 : 1;
      }
      return changes == 2;
    }

    /// With the other one of i and y; null where they are not read alike.
    @Nullable Syllable swapped() {
      var onset = String.join("", letters.subList(0, letters.size() - 1));
      var last = letters.getLast();
      if (!ALIKE.contains(onset) || !(last.equals("i") || last.equals("y"))) {
        return null;
      }
      var swapped = new ArrayList<>(letters);
      swapped.set(letters.size() - 1, last.equals("i") ? "y" : "i");
      return new Syllable(swapped, tone);
    }

    /// With the tone mark on each vowel.
    List<String> written() {
      if (tone == null) {
        return List.of(String.join("", letters));
      }
      var written = new ArrayList<String>();
      for (int i = 0; i < letters.size(); i++) {
        if (isVowel(i)) {
          var marked = new ArrayList<>(letters);
          marked.set(i, letters.get(i) + tone);
          written.add(Folding.exact(Normalizer.normalize(String.join("", marked), Form.NFC)));
        }
      }
      return written;
    }
  }

  private static final List<String> SHAPED_VOWELS =
      List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y");

  private SpellingVariants() {}

  /// The other spellings of a syllable in the form of [Folding#exact]; none for anything that is
  /// not one syllable.
  public static List<String> of(String exact) {
    var syllable = mayVary(exact) ? syllable(exact) : null;
    if (syllable == null) {
      return List.of();
    }
    var variants = new LinkedHashSet<>(syllable.written());
    var swapped = syllable.swapped();
    if (swapped != null) {
      variants.addAll(swapped.written());
    }
    variants.remove(exact);
    return List.copyOf(variants);
  }

  /// Whether it ends in i or y as those that are read alike, or has a mark and two vowels. Tells
  /// most words without decomposing their letters.
  private static boolean mayVary(String exact) {
    var plain = Folding.plain(exact);
    int last = plain.length() - 1;
    boolean open = plain.endsWith("i") || plain.endsWith("y");
    return (open && ALIKE.contains(plain.substring(0, last)))
        || (!plain.equals(exact) && plain.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() > 1);
  }

  /// The other spellings by the place of the tone mark alone, whose letters are those of `exact`.
  public static List<String> ofTone(String exact) {
    var plain = Folding.plain(exact);
    return of(exact).stream().filter(other -> Folding.plain(other).equals(plain)).toList();
  }

  /// The beginning of a syllable as it is spelled where its tone mark is on the vowel that follows:
  /// `hoà` and the like for `hò`. None where no vowel can follow.
  public static List<String> ofToneBehind(String exact) {
    var syllable = Folding.plain(exact).equals(exact) ? null : syllable(exact);
    if (syllable == null || syllable.tone() == null || !syllable.isVowel(exact.length() - 1)) {
      return List.of();
    }
    var letters = String.join("", syllable.letters());
    return SHAPED_VOWELS.stream()
        .map(vowel -> Normalizer.normalize(letters + vowel + syllable.tone(), Form.NFC))
        .toList();
  }

  /// One spelling that all variants of a syllable share.
  public static String common(String exact) {
    var common = exact;
    for (var other : of(exact)) {
      common = other.compareTo(common) < 0 ? other : common;
    }
    return common;
  }

  private static @Nullable Syllable syllable(String exact) {
    if (!exact.chars().allMatch(Character::isLetter)) {
      return null;
    }
    var letters = new ArrayList<String>();
    Character tone = null;
    for (int i = 0; i < exact.length(); i++) {
      var parts = Normalizer.normalize(exact.substring(i, i + 1), Form.NFD);
      var bare = new StringBuilder();
      for (int j = 0; j < parts.length(); j++) {
        char part = parts.charAt(j);
        if (TONES.indexOf(part) < 0) {
          bare.append(part);
        } else if (tone == null) {
          tone = part;
        } else {
          return null;
        }
      }
      letters.add(Normalizer.normalize(bare, Form.NFC));
    }
    var syllable = new Syllable(letters, tone);
    return syllable.isOne() ? syllable : null;
  }
}
