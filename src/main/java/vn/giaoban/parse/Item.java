package vn.giaoban.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of the conclusions, as written.
///
/// @param text on one line, mapped to the source
/// @param headings headings above it, nearest last, without marks and colons
/// @param above parent items and introductions, nearest last
/// @param apart whether it is an unmarked paragraph behind other items, so that what stands above
///   it may not hold for it
/// @param task what the table says of it; null outside tables of tasks
public record Item(
    MappedText text,
    List<String> headings,
    List<Parent> above,
    boolean apart,
    @Nullable TaskRow task) {
  /// An item or introduction that an item stands below.
  ///
  /// @param introduces whether it only introduces, so that what it says holds for all below it
  public record Parent(String text, boolean introduces) {}

  public Item {
    headings = List.copyOf(headings);
    above = List.copyOf(above);
  }

  public @Nullable String section() {
    return headings.isEmpty() ? null : headings.getLast();
  }
}
