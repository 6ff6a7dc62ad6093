package vn.giaoban.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;

/// A standing state body, by its canonical name: "Sở Khoa học và Công nghệ".
///
/// @param shortNames other spellings
/// @param symbols its symbols in document numbers; may be shared by several bodies
/// @param unit its function, code of a [Unit]
/// @param level null if bodies of several levels have the name
/// @param until its last day; null if it still exists
/// @param successors bodies that took over; empty if unknown
public record Body(
    String name,
    List<String> shortNames,
    List<String> symbols,
    String unit,
    @Nullable AgencyLevel level,
    @Nullable LocalDate until,
    List<String> successors) {
  private static final String PROVINCE = "tỉnh";
  private static final String CITY = "thành phố";

  public Body {
    if (name.isEmpty() || unit.isEmpty()) {
      throw new IllegalArgumentException("a body needs name and unit");
    }
    shortNames = List.copyOf(shortNames);
    symbols = List.copyOf(symbols);
    successors = List.copyOf(successors);
  }

  /// Parses a row of `bodies.csv`.
  ///
  /// @throws IllegalArgumentException naming the error
  public static Body of(Map<String, String> row) {
    var until = row.getOrDefault("until", "");
    return new Body(
        row.getOrDefault("name", ""),
        list(row.getOrDefault("short", "")),
        list(row.getOrDefault("symbol", "")),
        Units.check(row.getOrDefault("unit", "")),
        AgencyLevel.of(row.getOrDefault("level", "")),
        until.isEmpty() ? null : LocalDate.parse(until),
        list(row.getOrDefault("successor", "")));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  public boolean isCentral() {
    return level == AgencyLevel.CENTRAL;
  }

  public boolean isProvincial() {
    return level == AgencyLevel.PROVINCE;
  }

  /// Whether centrally run cities have this body under another name.
  boolean hasCity() {
    return isProvincial() && saysProvince(name);
  }

  /// Whether the word for a province is in a name.
  public static boolean saysProvince(String name) {
    return (" " + name + " ").contains(" " + PROVINCE + " ");
  }

  /// The same body of a centrally run city.
  Body ofCity() {
    return new Body(
        inCity(name),
        shortNames.stream().map(Body::inCity).toList(),
        symbols,
        unit,
        level,
        until,
        successors.stream().map(Body::inCity).toList());
  }

  private static String inCity(String name) {
    return (" " + name + " ").replace(" " + PROVINCE + " ", " " + CITY + " ").strip();
  }
}
