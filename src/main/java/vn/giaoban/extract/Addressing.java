package vn.giaoban.extract;

import java.util.List;

/// Who must act on an item, and with whom.
///
/// @param units codes of who must act
/// @param unitText the canonical names of the bodies that must act
/// @param unitWritten how the notice writes them, in the same order
/// @param with codes of who takes part
/// @param inherited whether what stands above the item names who must act
record Addressing(
    List<String> units,
    List<String> unitText,
    List<String> unitWritten,
    List<String> with,
    boolean inherited) {
  static final Addressing NOBODY =
      new Addressing(List.of(), List.of(), List.of(), List.of(), false);

  Addressing {
    units = List.copyOf(units);
    unitText = List.copyOf(unitText);
    unitWritten = List.copyOf(unitWritten);
    with = List.copyOf(with);
  }
}
