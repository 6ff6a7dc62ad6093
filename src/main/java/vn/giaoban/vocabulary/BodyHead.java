package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;

/// A head word of body names: "Chi cục", "Bệnh viện".
///
/// @param unit function of such bodies; "" if the name decides
/// @param level level of such bodies; null if the name decides
/// @param small lower-case words that may follow in a name
/// @param alone whether it is a complete name by itself
record BodyHead(
    String head, String unit, @Nullable AgencyLevel level, List<String> small, boolean alone) {
  static BodyHead of(Map<String, String> row) {
    return new BodyHead(
        row.getOrDefault("head", ""),
        row.getOrDefault("unit", ""),
        AgencyLevel.of(row.getOrDefault("level", "")),
        Arrays.stream(row.getOrDefault("small", "").split("\\|", -1))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList(),
        row.getOrDefault("alone", "").equals("yes"));
  }
}
