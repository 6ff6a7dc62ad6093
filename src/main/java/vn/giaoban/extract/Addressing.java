package vn.giaoban.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who must act on an item, and with whom.
///
/// @param units codes of who must act
/// @param unitText the body as written
/// @param with codes of who takes part
record Addressing(List<String> units, @Nullable String unitText, List<String> with) {
  static final Addressing NOBODY = new Addressing(List.of(), null, List.of());

  Addressing {
    units = List.copyOf(units);
    with = List.copyOf(with);
  }
}
