package vn.giaoban.vocabulary;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.giaoban.vocabulary.words.WordSets;

/// Recognises places at the end of body names: "huyện Ba Bể", "các xã, phường", "cấp xã".
public final class BodyPlaces {
  private static final WordSets WORDS = WordSets.read(BodyPlaces.class, "place-words.csv");

  /// The kinds of places below a province, as alternatives of a regular expression.
  public static final String LOCAL_KINDS = WORDS.alternatives("local");

  /// Words before several bodies: "các Sở".
  static final Set<String> SEVERAL = WORDS.of("several");

  private static final Set<String> KINDS = WORDS.of("kind");
  private static final Set<String> PAIRS = WORDS.of("pair");
  private static final Set<String> FIRST_OF_PAIRS =
      PAIRS.stream()
          .map(pair -> pair.substring(0, pair.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_PLACE = 5;

  private final BodyText text;
  private final IntPredicate body;

  /// @param body whether another body starts at a word
  BodyPlaces(BodyText text, IntPredicate body) {
    this.text = text;
    this.body = body;
  }

  /// Whether a kind of place is at `at`.
  boolean isPlace(int at) {
    return length(at) > 0;
  }

  /// The number of words of the kind of place at `at`; 0 for none.
  private int length(int at) {
    if (at >= text.size() || (text.capital(at) && !text.spelt(at))) {
      return 0;
    }
    var word = text.exact(at);
    boolean pair = FIRST_OF_PAIRS.contains(word) && PAIRS.contains(word + " " + text.exact(at + 1));
    return pair ? 2 : KINDS.contains(word) ? 1 : 0;
  }

  /// The end of an enumeration of kinds: "các huyện, thị xã và thành phố".
  int several(int at) {
    if (!text.exact(at).equals("các") || !text.adjoins(at) || !isPlace(at + 1)) {
      return at;
    }
    int end = at + 1;
    while (isPlace(end)) {
      end += length(end);
      int next = text.exact(end).equals("và") ? end + 1 : end;
      if (!isPlace(next) || !(next > end || text.behindComma(end))) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// The end of the place at `at`, including its name; `at` if there is none.
  int end(int at) {
    if (at >= text.size() || !text.adjoins(at) || text.dashed(at)) {
      return at;
    }
    if (!isPlace(at)) {
      int province = bareProvince(at);
      return province > at ? province : bareCity(at);
    }
    int end = at + length(at);
    int last = end;
    while (last < text.size()
        && last - end < LONGEST_PLACE
        && (text.capital(last) || text.figure(last))
        && text.adjoins(last)
        && (last == end || !text.dashed(last) || text.capital(last))
        && !body.test(last)) {
      last++;
    }
    return inProvince(Math.min(last, text.size()));
  }

  /// "xã Ô Loan, tỉnh Đắk Lắk".
  private int inProvince(int end) {
    boolean goesOn =
        end < text.size()
            && (text.behindComma(end) || text.adjoins(end))
            && (text.exact(end).equals("tỉnh") || text.exact(end).equals("huyện"))
            && text.capital(end + 1);
    if (!goesOn) {
      return end;
    }
    int last = end + 1;
    while (last < text.size() && text.capital(last) && text.adjoins(last)) {
      last++;
    }
    return last;
  }

  /// "Sở Y tế Lào Cai".
  private int bareProvince(int at) {
    for (int end = Math.min(text.size(), at + LONGEST_PLACE); end > at; end--) {
      if (text.capital(at)
          && text.unbroken(at - 1, end)
          && Provinces.standard().named(text.span(at, end).of(text.text())) != null) {
        return end;
      }
    }
    return at;
  }

  /// "UBND thành phố Vinh": one or two words after "thành phố"; more words are a person's name.
  private int bareCity(int at) {
    if (!text.exact(at - 1).equals("phố")) {
      return at;
    }
    int end = at;
    while (text.capital(end) && text.adjoins(end)) {
      end++;
    }
    return end - at <= 2 ? end : at;
  }
}
