package vn.giaoban.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.text.Table;

/// The units by code, in table order. Safe for any number of threads.
public final class Units {
  private static final Units STANDARD = new Units(Table.read(Units.class, "units.csv", Unit::of));

  private final List<Unit> all;

  private Units(List<Unit> all) {
    this.all = List.copyOf(all);
  }

  /// The table that ships with the program.
  public static Units standard() {
    return STANDARD;
  }

  /// The code of a unit that a row of a table names; "" for none.
  ///
  /// @throws IllegalArgumentException if no unit has the code
  static String check(String code) {
    if (!code.isEmpty() && STANDARD.all.stream().noneMatch(unit -> unit.code().equals(code))) {
      throw new IllegalArgumentException("no unit has the code '%s'".formatted(code));
    }
    return code;
  }

  /// The codes of the units that only offices of a sector have.
  public Set<String> of(String sector) {
    return all.stream()
        .filter(unit -> unit.sector().equals(sector))
        .map(Unit::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<Unit> all() {
    return all;
  }
}
