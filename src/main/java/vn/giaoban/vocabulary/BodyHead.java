package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A word that names of bodies begin with: "Chi cục", "Bệnh viện".
///
/// @param unit what bodies of this kind are for; "" where their names decide
/// @param level whom they serve; "" where their names decide
/// @param small what may open the name in small letters
/// @param alone whether it names a body without more
record BodyHead(String head, String unit, String level, List<String> small, boolean alone) {
  static BodyHead of(Map<String, String> row) {
    return new BodyHead(
        row.getOrDefault("head", ""),
        row.getOrDefault("unit", ""),
        row.getOrDefault("level", ""),
        Arrays.stream(row.getOrDefault("small", "").split("\\|", -1))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList(),
        row.getOrDefault("alone", "").equals("yes"));
  }
}
