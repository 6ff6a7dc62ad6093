package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.text.Folding;

/// A head word of body names: "Chi cục", "Bệnh viện".
///
/// @param words of the head
/// @param exact the same in exact form
/// @param plain the same without diacritics
/// @param unit function of such bodies; "" if the name decides
/// @param level level of such bodies; null if the name decides
/// @param small lower-case words that may follow in a name
/// @param alone whether it is a complete name by itself
/// @param lower whether a name may start with it in small letters, before a capital
/// @param closed whether all such bodies are registered, so that their names end as the registry
///   says
record BodyHead(
    String head,
    List<String> words,
    List<String> exact,
    List<String> plain,
    String unit,
    @Nullable AgencyLevel level,
    List<String> small,
    boolean alone,
    boolean lower,
    boolean closed) {
  private static final String ANOTHER = "…";

  static BodyHead of(Map<String, String> row) {
    var head = row.getOrDefault("head", "");
    return new BodyHead(
        head,
        List.of(head.split(" ", -1)),
        List.of(Folding.exact(head).split(" ", -1)),
        List.of(Folding.plain(head).split(" ", -1)),
        Units.check(row.getOrDefault("unit", "")),
        AgencyLevel.of(row.getOrDefault("level", "")),
        Arrays.stream(row.getOrDefault("small", "").split("\\|", -1))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList(),
        row.getOrDefault("alone", "").equals("yes"),
        row.getOrDefault("lower", "").equals("yes"),
        row.getOrDefault("closed", "").equals("yes"));
  }

  /// Number of small words at `at` that open a name behind this head; 0 for none.
  ///
  /// @param isNameWord whether a word of names stands at an index
  int opens(BodyText text, int at, IntPredicate isNameWord) {
    for (var phrase : small) {
      var words = List.of(phrase.split(" ", -1));
      boolean open = words.getLast().equals(ANOTHER);
      int count = open ? words.size() - 1 : words.size();
      boolean same = true;
      for (int i = 0; i < count; i++) {
        same &= text.exact(at + i).equals(words.get(i));
      }
      if (same && (!open || isNameWord.test(at + count))) {
        return count;
      }
    }
    return 0;
  }

  /// Whether the words have its diacritics or none: "Trưởng" is not "Trường".
  boolean isWritten(BodyText text, int index) {
    for (int i = 0; i < words.size(); i++) {
      var written = text.exact(index + i);
      if (!written.equals(exact.get(i)) && !written.equals(plain.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether words of a head end where a word does and go over no mark: "tỉnh; UBND" is no "Tỉnh
  /// ủy".
  static boolean isWhole(BodyText text, int first, int end) {
    boolean half = end < text.size() && !text.starts(end) && text.start(end) > text.start(first);
    return !half && text.unbroken(first, end);
  }
}
