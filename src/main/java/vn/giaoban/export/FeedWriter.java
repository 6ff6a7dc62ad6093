package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Hit;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Controls;

/// Writes a [Feed] as Atom (RFC 4287). Text of notices is always escaped.
///
/// An entry's id is a tag URI (RFC 4151) derived from the notice and the text, so it survives
/// renumbering of the notice's items; if a notice has the same text twice, the ordinal
/// distinguishes the second. The program owns no host name, so the authority is a name that nobody
/// can own.
public final class FeedWriter {
  /// Media type of the feed.
  public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TAG = "tag:giaoban.invalid,2026:";
  private static final int TITLE_CHARACTERS = 120;

  private final Feed feed;
  private final XMLStreamWriter xml;
  private final Set<String> ids = new HashSet<>();

  private FeedWriter(Feed feed, XMLStreamWriter xml) {
    this.feed = feed;
    this.xml = xml;
  }

  /// Writes the whole feed; `out` stays open.
  public static void write(Feed feed, OutputStream out) throws IOException {
    try {
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new FeedWriter(feed, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "vi");
    element("id", TAG + "feed?" + feed.selection());
    element("title", title());
    element("subtitle", subtitle());
    element("updated", moment(feed.changed()));
    author("Giao Ban");
    element("generator", "Giao Ban");
    link("self", "application/atom+xml", feed.self());
    link("alternate", "text/html", feed.page());
    for (var hit : feed.hits()) {
      entry(hit);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private String title() {
    return feed.query().isBlank() ? "Giao Ban" : "Giao Ban: " + feed.query();
  }

  private String subtitle() {
    var subtitle =
        "%d kết quả mới nhất trong %d / the newest %1$d of %2$d"
            .formatted(feed.hits().size(), feed.total());
    return feed.partial()
        ? subtitle
            + "; hết thời gian tìm, có thể còn nữa / the time limit was hit, there may be more"
        : subtitle;
  }

  private void entry(Hit hit) throws XMLStreamException {
    var filed = hit.filed();
    xml.writeStartElement(ATOM, "entry");
    element("id", id(hit));
    element("title", title(hit));
    element("updated", moment(feed.updated(hit)));
    if (hit.directive().date() != null) {
      element("published", moment(Feed.start(hit.directive().date())));
    }
    author(issuer(hit));
    link("alternate", "text/html", feed.base() + Reference.permalink(filed));
    for (var topic : hit.directive().facts().topics()) {
      category(topic);
    }
    element("summary", hit.directive().text() + " (" + Reference.cite(filed, feed.names()) + ")");
    xml.writeEndElement();
  }

  /// A timestamp with seconds, which RFC 3339 requires.
  private static String moment(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private String id(Hit hit) {
    var id = TAG + hit.notice().id() + "/" + hit.directive().textHash();
    return ids.add(id) ? id : id + "/" + hit.directive().id();
  }

  /// The entry title: place, unit and the beginning of the text.
  private String title(Hit hit) {
    var directive = hit.directive();
    var units =
        directive.facts().units().stream()
            .map(unit -> feed.names().name(Dimension.UNIT, unit))
            .collect(Collectors.joining(", "));
    return Stream.of(
            province(hit),
            units.isEmpty() ? null : units,
            Reference.beginning(directive.text(), TITLE_CHARACTERS))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(": "));
  }

  private @Nullable String province(Hit hit) {
    var province = hit.notice().location().province();
    return province == null ? null : feed.names().name(Dimension.PROVINCE, province);
  }

  private String issuer(Hit hit) {
    var issuer =
        Stream.of(hit.notice().document().agency(), province(hit))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return issuer.isEmpty() ? "Không rõ cơ quan / unknown" : issuer;
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement(ATOM, "author");
    element("name", name);
    xml.writeEndElement();
  }

  private void category(String topic) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("term", topic);
    attribute("label", feed.names().name(Dimension.TOPIC, topic));
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    attribute("href", address);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, printable(value));
  }

  /// With controls of displays as escapes, which may stand in queries and names of files.
  private static String printable(String text) {
    return XmlText.replacing(Controls.escaped(text), "");
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
  }
}
