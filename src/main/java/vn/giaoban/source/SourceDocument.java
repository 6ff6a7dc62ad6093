package vn.giaoban.source;

import java.util.Map;
import vn.giaoban.text.LinedText;

/// A file's text, and the structure that its format knows and a plain text cannot show.
///
/// @param listLevels by line number (from 1) the depth (from 0) of the list item that starts there;
///   empty where the format has no lists of its own
public record SourceDocument(Source source, LinedText text, Map<Integer, Integer> listLevels) {
  public SourceDocument {
    listLevels = Map.copyOf(listLevels);
  }
}
