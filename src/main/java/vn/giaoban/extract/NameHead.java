package vn.giaoban.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.PlaceKind;

/// A head word before a place name: "tỉnh", "huyện", "TP.", "Thành ủy".
///
/// @param length in words
/// @param province whether a province may follow
/// @param place kind of other place that may follow; null for none
record NameHead(int length, boolean province, @Nullable PlaceKind place) {
  private static final Pattern GAP = Pattern.compile("[\\s*_\\\\]*[:(]?[\\s*_\\\\]*");
  private static final Pattern DOTTED = Pattern.compile("\\s?\\.\\s*");
  private static final Pattern ANOTHER = Pattern.compile("\\s*[,/–-]?\\s*");
  private static final Map<String, NameHead> BY_WORDS = new HashMap<>();

  static {
    put("tỉnh", true, null);
    put("tỉnh ủy", true, null);
    put("tỉnh đoàn", true, null);
    put("thành phố", true, PlaceKind.CITY);
    put("tp", true, PlaceKind.CITY);
    put("thành ủy", true, PlaceKind.CITY);
    put("huyện", false, PlaceKind.DISTRICT);
    put("huyện ủy", false, PlaceKind.DISTRICT);
    put("huyện đoàn", false, PlaceKind.DISTRICT);
    put("quận", false, PlaceKind.URBAN_DISTRICT);
    put("quận ủy", false, PlaceKind.URBAN_DISTRICT);
    put("thị xã", false, PlaceKind.TOWN);
    put("thị ủy", false, PlaceKind.TOWN);
    put("tx", false, PlaceKind.TOWN);
    put("xã", false, PlaceKind.COMMUNE);
    put("phường", false, PlaceKind.WARD);
    put("thị trấn", false, PlaceKind.TOWNSHIP);
    put("đặc khu", false, PlaceKind.SPECIAL_ZONE);
  }

  /// The head word at `index`, with or without diacritics; null for none.
  static @Nullable NameHead at(Words words, int index) {
    var first = BY_WORDS.get(words.at(index));
    if (first != null && first.place == PlaceKind.COMMUNE && isSociety(words, index)) {
      return null;
    }
    if (words.adjoins(index)) {
      var longer = BY_WORDS.get(words.key(index, 2));
      if (longer != null) {
        return longer;
      }
    }
    return first;
  }

  /// Whether "xã" at `index` is part of "hợp tác xã" or "thông tấn xã".
  private static boolean isSociety(Words words, int index) {
    return words.is(index - 1, "tác") || words.is(index - 1, "tấn");
  }

  /// Whether a name may start at `next`, right after this head word.
  boolean leadsTo(Words words, int next) {
    var between = words.after(next - 1);
    boolean abbreviated = words.is(next - 1, "tp") || words.is(next - 1, "tx");
    return GAP.matcher(between).matches() || (abbreviated && DOTTED.matcher(between).matches());
  }

  /// Index of another head word after a comma or "và": "các huyện, thị xã"; -1 for none.
  static int another(Words words, int next) {
    if (!ANOTHER.matcher(words.after(next - 1)).matches()) {
      return -1;
    }
    int at = words.is(next, "và") ? next + 1 : next;
    return at(words, at) == null ? -1 : at;
  }

  private static void put(String phrase, boolean province, @Nullable PlaceKind place) {
    var head = new NameHead(phrase.split(" ").length, province, place);
    BY_WORDS.put(Folding.exact(phrase), head);
    BY_WORDS.put(Folding.plain(phrase), head);
  }
}
