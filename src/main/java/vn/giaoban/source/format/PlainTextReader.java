package vn.giaoban.source.format;

import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.encoding.TextDecoder;

/// Reads text files, which have no structure but their lines.
final class PlainTextReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException {
    var text = TextDecoder.decode(bytes);
    return new Content.Text(TextLine.ofText(text.text()), text.encoding(), 0);
  }
}
