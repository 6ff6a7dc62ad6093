package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
record BodyHead(
    String head,
    List<String> words,
    List<String> exact,
    List<String> plain,
    String unit,
    @Nullable AgencyLevel level,
    List<String> small,
    boolean alone) {
  static BodyHead of(Map<String, String> row) {
    var head = row.getOrDefault("head", "");
    return new BodyHead(
        head,
        List.of(head.split(" ", -1)),
        List.of(Folding.exact(head).split(" ", -1)),
        List.of(Folding.plain(head).split(" ", -1)),
        row.getOrDefault("unit", ""),
        AgencyLevel.of(row.getOrDefault("level", "")),
        Arrays.stream(row.getOrDefault("small", "").split("\\|", -1))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList(),
        row.getOrDefault("alone", "").equals("yes"));
  }
}
