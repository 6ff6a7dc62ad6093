package vn.giaoban.source;

import java.util.Map;
import vn.giaoban.text.LinedText;

/// The text of a file, with the structure known only from its format.
///
/// @param listLevels depth (from 0) of the list item that starts on a line, by line number (from
///   1); empty if the format has no lists
public record SourceDocument(Source source, LinedText text, Map<Integer, Integer> listLevels) {
  public SourceDocument {
    listLevels = Map.copyOf(listLevels);
  }
}
