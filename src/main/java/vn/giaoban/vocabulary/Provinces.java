package vn.giaoban.vocabulary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// The provinces, looked up by slug or name. Safe for any number of threads.
public final class Provinces {
  /// A province that was divided or merged before the list of 63.
  ///
  /// @param became slugs of the provinces that its land belonged to on 2025-06-30
  public record Former(String name, List<String> became) {
    public Former {
      became = List.copyOf(became);
      if (name.isEmpty() || became.isEmpty()) {
        throw new IllegalArgumentException("a former province needs name and became: " + name);
      }
    }

    static Former of(Map<String, String> row) {
      return new Former(
          row.getOrDefault("name", ""), List.of(row.getOrDefault("became", "").split("\\|", -1)));
    }
  }

  private static final Pattern KIND = Pattern.compile("^(tỉnh|thành phố|tinh|thanh pho|tp) ");

  private final Map<String, Province> bySlug = new LinkedHashMap<>();
  private final Map<String, Province> byName = new HashMap<>();

  private final List<Former> former;

  private Provinces(List<Province> provinces, List<Former> former) {
    this.former = List.copyOf(former);
    for (var province : provinces) {
      bySlug.put(province.slug(), province);
      for (var name : province.names()) {
        byName.put(NameKey.exact(name), province);
        byName.putIfAbsent(NameKey.plain(name), province);
      }
    }
    for (var province : provinces) {
      check(province.now());
    }
    former.forEach(this::add);
  }

  /// The name of one that became part of a single province means that one.
  private void add(Former former) {
    var became = former.became().stream().map(this::check).toList();
    if (became.size() == 1) {
      byName.putIfAbsent(NameKey.exact(former.name()), became.getFirst());
      byName.putIfAbsent(NameKey.plain(former.name()), became.getFirst());
    }
  }

  /// The table that ships with the program, loaded once.
  public static Provinces standard() {
    return Standard.PROVINCES;
  }

  /// In the order of the official list until 2025-06-30.
  public List<Province> all() {
    return List.copyOf(bySlug.values());
  }

  /// Provinces that ceased before the list of 63.
  public List<Former> former() {
    return former;
  }

  public @Nullable Province bySlug(String slug) {
    return bySlug.get(slug);
  }

  /// The province with this slug, name or alias, with or without its kind, ignoring case and
  /// diacritics.
  public @Nullable Province named(String text) {
    var bySlugText = bySlug.get(text);
    if (bySlugText != null) {
      return bySlugText;
    }
    var key = NameKey.exact(text);
    var found = byKey(key);
    if (found == null) {
      found = byKey(KIND.matcher(key).replaceFirst(""));
    }
    return found;
  }

  /// The province with this [NameKey]; a key without diacritics also matches the name with them.
  public @Nullable Province byKey(String key) {
    return byName.get(key);
  }

  /// The slug of the present province of `slug`.
  ///
  /// @throws IllegalArgumentException for an unknown slug
  public String now(String slug) {
    return check(slug).now();
  }

  /// The slug of the province in `era`; unchanged if the era is unknown.
  public String in(@Nullable Era era, String slug) {
    return era == Era.THIRTY_FOUR ? now(slug) : slug;
  }

  /// Whether the province had been merged into another by a day; false for an unknown one.
  public boolean isMergedAway(String slug, LocalDate day) {
    var province = bySlug.get(slug);
    return province != null && !province.now().equals(slug) && Era.on(day) == Era.THIRTY_FOUR;
  }

  /// The slugs of the former provinces of the present province `slug`, including itself.
  public List<String> partsOf(String slug) {
    return bySlug.values().stream()
        .filter(province -> province.now().equals(slug))
        .map(Province::slug)
        .toList();
  }

  /// @throws IllegalArgumentException for an unknown slug
  Province check(String slug) {
    var province = bySlug.get(slug);
    if (province == null) {
      throw new IllegalArgumentException("no such province: " + slug);
    }
    return province;
  }

  private static final class Standard {
    static final Provinces PROVINCES =
        new Provinces(
            Table.read(Provinces.class, "provinces.csv", Province::of),
            Table.read(Provinces.class, "former-provinces.csv", Former::of));
  }
}
