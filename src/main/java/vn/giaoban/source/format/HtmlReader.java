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

/// Reads saved web pages.
final class HtmlReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    var page = parse(bytes);
    return new Content.Text(HtmlLines.of(page.body()), page.charset().name(), 0);
  }

  /// By the encoding that the page names, else as text of an unnamed one.
  private static Document parse(byte[] bytes) throws IOException, UnreadableException {
    var named = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    if (named.charset().equals(StandardCharsets.UTF_8)) {
      var page = Jsoup.parse(TextDecoder.decode(bytes).text(), "");
      page.charset(StandardCharsets.UTF_8);
      return page;
    }
    return named;
  }
}
