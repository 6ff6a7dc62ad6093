package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A province or centrally run city (tỉnh, thành phố trực thuộc trung ương).
///
/// @param slug the key everywhere, since the two official lists of codes collide
/// @param name without its kind: "Nghệ An"
/// @param kind "tỉnh" or "thành phố", as of 2025-06-30
/// @param code63 code in the list valid until 2025-06-30
/// @param code34 code in the list valid since then; null if merged into another province
/// @param now slug of its present province
/// @param aliases other spellings and abbreviations
public record Province(
    String slug,
    String name,
    String kind,
    String code63,
    @Nullable String code34,
    String now,
    List<String> aliases) {
  public Province {
    if (slug.isEmpty() || name.isEmpty() || now.isEmpty()) {
      throw new IllegalArgumentException("a province needs slug, name and now: " + slug);
    }
    aliases = List.copyOf(aliases);
  }

  static Province of(Map<String, String> row) {
    var code34 = row.getOrDefault("code34", "");
    return new Province(
        row.getOrDefault("slug", ""),
        row.getOrDefault("name", ""),
        row.getOrDefault("kind", ""),
        row.getOrDefault("code63", ""),
        code34.isEmpty() ? null : code34,
        row.getOrDefault("now", ""),
        aliases(row.getOrDefault("aliases", "")));
  }

  private static List<String> aliases(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /// Whether it is a centrally run city.
  public boolean isCity() {
    return kind.equals("thành phố");
  }

  /// The name, followed by the aliases.
  public List<String> names() {
    var names = new ArrayList<String>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }
}
