package vn.giaoban.source.format;

import java.io.IOException;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Reads Rich Text Format (.rtf), with the numbers of lists that the program which wrote it showed,
/// and tracked changes as accepted.
final class RtfReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    var body = new RtfBody(RtfTables.of(bytes));
    var tokens = new RtfTokens(bytes);
    for (var token = tokens.next(); token != null; token = tokens.next()) {
      body.accept(token, tokens);
    }
    return body.text();
  }
}
