package vn.giaoban.vocabulary;

import java.util.List;
import vn.giaoban.text.Table;

/// The units by code, in table order. Safe for any number of threads.
public final class Units {
  private final List<Unit> all;

  private Units(List<Unit> all) {
    this.all = List.copyOf(all);
  }

  /// The table that ships with the program.
  public static Units standard() {
    return new Units(Table.read(Units.class, "units.csv", Unit::of));
  }

  public List<Unit> all() {
    return all;
  }
}
