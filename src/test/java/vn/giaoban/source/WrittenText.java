package vn.giaoban.source;

import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;

/// A document that a test writes itself.
public final class WrittenText {
  private WrittenText() {}

  public static SourceDocument document(String text) {
    var normal = LinedText.of(Normalizer.normalize(text));
    return SourceDocument.plain(Source.file("x.txt", "txt", 0, "", "UTF-8"), normal);
  }
}
