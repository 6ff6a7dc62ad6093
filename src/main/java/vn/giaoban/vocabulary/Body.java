package vn.giaoban.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A standing body of the state by its canonical name: "Sở Khoa học và Công nghệ".
///
/// @param shortNames other ways to write it
/// @param symbols what stands for it in document numbers; other bodies may share one
/// @param unit what it is for, code of a [Unit]
/// @param level whom it serves: `central`, `province`, `district`, `commune`; empty where bodies of
///   several levels bear the name
/// @param until its last day; null where it still stands
/// @param successors who took over; none where nobody is named
public record Body(
    String name,
    List<String> shortNames,
    List<String> symbols,
    String unit,
    String level,
    @Nullable LocalDate until,
    List<String> successors) {
  public static final String CENTRAL = "central";
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

  /// A row of `bodies.csv`.
  ///
  /// @throws IllegalArgumentException naming what is wrong
  public static Body of(Map<String, String> row) {
    var until = row.getOrDefault("until", "");
    return new Body(
        row.getOrDefault("name", ""),
        list(row.getOrDefault("short", "")),
        list(row.getOrDefault("symbol", "")),
        row.getOrDefault("unit", ""),
        row.getOrDefault("level", ""),
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
    return level.equals(CENTRAL);
  }

  /// Whether a centrally run city has such a body under a name of its own.
  boolean hasCity() {
    return level.equals("province") && (" " + name + " ").contains(" " + PROVINCE + " ");
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
