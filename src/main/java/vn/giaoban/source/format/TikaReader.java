package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;
import vn.giaoban.source.document.Content;

/// Reads documents by a parser of Apache Tika, whose result is markup.
final class TikaReader implements Reader {
  private final Supplier<Parser> parser;

  TikaReader(Supplier<Parser> parser) {
    this.parser = parser;
  }

  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws IOException {
    var markup = new ToXMLContentHandler();
    try {
      parser.get().parse(new ByteArrayInputStream(bytes), markup, new Metadata(), alone());
      return new Content.Text(HtmlLines.ofMarkup(markup.toString()), "UTF-8", 0);
    } catch (SAXException | TikaException e) {
      throw new IOException(e);
    }
  }

  /// A context in which no file inside the document is read.
  private static ParseContext alone() {
    var context = new ParseContext();
    context.set(Parser.class, new org.apache.tika.parser.EmptyParser());
    return context;
  }
}
