package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.encoding.TextDecoder;

/// Reads saved web pages.
final class HtmlReader implements Reader {
  /// By the encoding that the page names, else as text of an unnamed one.
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    var named = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    if (!named.charset().equals(StandardCharsets.UTF_8)) {
      return content(named, named.charset().name());
    }
    var decoded = TextDecoder.decode(bytes);
    return content(Jsoup.parse(decoded.text(), ""), decoded.encoding());
  }

  private static Content content(Document page, String encoding) {
    return HtmlLines.text(page.body(), encoding);
  }
}
