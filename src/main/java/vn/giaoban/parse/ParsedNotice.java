package vn.giaoban.parse;

import java.util.List;

/// A notice as written.
///
/// @param warnings problems for a person to check, one line each
public record ParsedNotice(Header header, List<Item> items, List<String> warnings) {
  public ParsedNotice {
    items = List.copyOf(items);
    warnings = List.copyOf(warnings);
  }
}
