package vn.giaoban.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of the conclusions, as written.
///
/// @param text on one line, mapped to the source
/// @param headings headings above it, nearest last, without marks and colons
/// @param above parent items and introductions, nearest last
public record Item(MappedText text, List<String> headings, List<String> above) {
  public Item {
    headings = List.copyOf(headings);
    above = List.copyOf(above);
  }

  public @Nullable String section() {
    return headings.isEmpty() ? null : headings.getLast();
  }
}
