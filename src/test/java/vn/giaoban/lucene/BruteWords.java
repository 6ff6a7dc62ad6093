package vn.giaoban.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;

/// Compares the words of a record with those of a query one by one.
record BruteWords(List<List<String>> passages) {
  /// The groups of the synonym table that questions and records use.
  static final List<List<String>> SYNONYMS =
      List.of(
          List.of("ocop", "mỗi xã một sản phẩm"),
          List.of("khcn", "khoa học và công nghệ", "khoa học công nghệ"),
          List.of("shtt", "sở hữu trí tuệ"));

  private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";
  private static final Pattern OPEN_Y = Pattern.compile("(?<=^(?:h|k|l|m|qu|s|t))y$");

  static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  /// Whether the words of a query that is about nothing else are here.
  ///
  /// @param marked whether any word of the whole query carries a mark
  boolean match(Query wording, boolean marked) {
    BiPredicate<String, String> same = (asked, found) -> same(asked, found, marked);
    return switch (wording) {
      case Query.Words(var text, boolean literal) -> allWords(words(text), literal, marked);
      case Query.Phrase(var text, boolean literal) ->
          wordings(words(text), literal).stream().anyMatch(path -> holds(path, same));
      case Query.Proximity(var text, int distance) -> near(words(text), distance, same);
      case Query.Prefix(var text) -> anyWord(found -> starts(text, found, marked));
      case Query.Fuzzy(var text) -> anyWord(found -> isLike(text, found, marked));
      default -> throw new IllegalArgumentException("no wording: " + wording);
    };
  }

  static boolean starts(String asked, String found, boolean marked) {
    var plain = Folding.plain(asked);
    return marked
        ? found.startsWith(asked.toLowerCase(Locale.ROOT))
            || (isPlain(found) && found.startsWith(plain))
            || (toneless(found).startsWith(toneless(asked)) && tone(found).equals(tone(asked)))
            || same(asked, found, true)
        : Folding.plain(found).startsWith(plain) || same(asked, found, false);
  }

  private static boolean isLike(String asked, String found, boolean marked) {
    var plain = Folding.plain(asked);
    if (same(asked, found, marked)) {
      return true;
    }
    return marked
        ? edits(asked.toLowerCase(Locale.ROOT), found) <= 1
            || (isPlain(found) && edits(plain, found) <= 1)
        : edits(plain, Folding.plain(found)) <= 1;
  }

  private static boolean same(String asked, String found, boolean marked) {
    return marked
        ? alike(found, asked) || (isPlain(found) && alike(found, Folding.plain(asked)))
        : alike(Folding.plain(found), Folding.plain(asked));
  }

  /// Whether two words differ in the place of the tone mark only, or in i and y as the whole vowel
  /// of an open syllable.
  private static boolean alike(String one, String other) {
    return tone(one).equals(tone(other))
        && OPEN_Y
            .matcher(toneless(one))
            .replaceFirst("i")
            .equals(OPEN_Y.matcher(toneless(other)).replaceFirst("i"));
  }

  private static String toneless(String word) {
    var parts = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll(TONES, "");
    return Normalizer.normalize(parts, Normalizer.Form.NFC);
  }

  private static String tone(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[^" + TONES.substring(1), "");
  }

  private boolean allWords(List<String> words, boolean literal, boolean marked) {
    for (int at = 0; at < words.size(); ) {
      int length = literal ? 0 : longestWording(words, at);
      var segment = words.subList(at, at + Math.max(1, length));
      boolean each = segment.stream().allMatch(w -> anyWord(found -> same(w, found, marked)));
      boolean other =
          length > 0
              && others(segment).stream()
                  .anyMatch(wording -> holds(wording, (a, f) -> same(a, f, true)));
      if (!each && !other) {
        return false;
      }
      at += Math.max(1, length);
    }
    return true;
  }

  /// Every way to word a phrase.
  private static List<List<String>> wordings(List<String> words, boolean literal) {
    List<List<String>> wordings = List.of(List.of());
    for (int at = 0; at < words.size(); ) {
      int length = literal ? 0 : longestWording(words, at);
      var segment = words.subList(at, at + Math.max(1, length));
      var ways = new ArrayList<List<String>>(length > 0 ? others(segment) : List.of());
      ways.add(segment);
      var longer = new ArrayList<List<String>>();
      for (var start : wordings) {
        for (var way : ways) {
          var both = new ArrayList<>(start);
          both.addAll(way);
          longer.add(both);
        }
      }
      wordings = longer;
      at += Math.max(1, length);
    }
    return wordings;
  }

  private static int longestWording(List<String> words, int at) {
    int longest = 0;
    for (int end = at + 1; end <= words.size(); end++) {
      if (!others(words.subList(at, end)).isEmpty()) {
        longest = end - at;
      }
    }
    return longest;
  }

  private static List<List<String>> others(List<String> words) {
    var text = String.join(" ", words);
    for (var group : SYNONYMS) {
      if (group.stream().anyMatch(w -> w.equals(text) || Folding.plain(w).equals(text))) {
        return group.stream().map(BruteWords::words).toList();
      }
    }
    return List.of();
  }

  private boolean holds(List<String> wording, BiPredicate<String, String> same) {
    for (var passage : passages) {
      for (int at = 0; at + wording.size() <= passage.size(); at++) {
        boolean all = true;
        for (int i = 0; i < wording.size(); i++) {
          all &= same.test(wording.get(i), passage.get(at + i));
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  /// Different words within a window.
  private boolean near(List<String> words, int distance, BiPredicate<String, String> same) {
    int window = words.size() + distance;
    for (var passage : passages) {
      for (int at = 0; at < passage.size(); at++) {
        var seen = passage.subList(at, Math.min(passage.size(), at + window));
        if (eachFindsItsOwn(words, new ArrayList<>(seen), same)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean eachFindsItsOwn(
      List<String> words, List<String> seen, BiPredicate<String, String> same) {
    if (words.isEmpty()) {
      return true;
    }
    for (int i = 0; i < seen.size(); i++) {
      if (same.test(words.getFirst(), seen.get(i))) {
        var left = new ArrayList<>(seen);
        left.remove(i);
        if (eachFindsItsOwn(words.subList(1, words.size()), left, same)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyWord(Predicate<String> wanted) {
    return passages.stream().flatMap(List::stream).anyMatch(wanted);
  }

  static boolean isPlain(String word) {
    return word.equals(Folding.plain(word));
  }

  static boolean hasMark(String text) {
    return !isPlain(text.toLowerCase(Locale.ROOT));
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = cost[i - 1][j - 1] + same;
        best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[one.length()][other.length()];
  }
}
