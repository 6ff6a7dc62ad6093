package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.giaoban.search.Hit;
import vn.giaoban.search.period.Vietnam;

/// Feeds, parsed by a feed reader and checked against RFC 4287.
class FeedWriterTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final OffsetDateTime CHANGED = OffsetDateTime.parse("2026-11-20T09:00:00.5+07:00");

  private static byte[] written(String query, Hit... hits) throws IOException {
    var feed =
        new Feed(
            query,
            "http://localhost:7070",
            "q=a%22%3C&size=2",
            CHANGED,
            9,
            false,
            List.of(hits),
            IndexedCorpus.NAMES);
    var out = new ByteArrayOutputStream();
    FeedWriter.write(feed, out);
    return out.toByteArray();
  }

  private static com.rometools.rome.feed.atom.Feed read(byte[] feed) throws FeedException {
    return (com.rometools.rome.feed.atom.Feed)
        new WireFeedInput()
            .build(new InputStreamReader(new ByteArrayInputStream(feed), StandardCharsets.UTF_8));
  }

  private static String text(Entry entry) {
    return entry.getSummary().getValue();
  }

  @Test
  void isReadByAFeedReader() throws IOException, FeedException {
    var hits = MadeHits.of("Nhãn hiệu 🌾 <b>đậm</b> & \"khác\"", "hai");
    var feed = read(written("nhãn hiệu", hits.get(0), hits.get(1)));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("Giao Ban: nhãn hiệu", feed.getTitle());
    assertEquals("2 kết quả mới nhất trong 9 / the newest 2 of 9", feed.getSubtitle().getValue());
    assertEquals(CHANGED.toEpochSecond(), feed.getUpdated().toInstant().getEpochSecond());
    assertEquals(2, feed.getEntries().size());
    var first = feed.getEntries().getFirst();
    assertTrue(text(first).startsWith("Nhãn hiệu 🌾 <b>đậm</b> & \"khác\" ("), text(first));
    assertEquals(
        "http://localhost:7070/notices/n-txt#L1-L2",
        first.getAlternateLinks().getFirst().getHref());
    assertEquals("ocop", first.getCategories().getFirst().getTerm());
    assertEquals(
        MadeHits.ADDED.atStartOfDay(Vietnam.ZONE).toInstant(), first.getUpdated().toInstant());
    assertEquals(
        LocalDate.of(2020, 8, 27).atStartOfDay(Vietnam.ZONE).toInstant(),
        first.getPublished().toInstant());
  }

  @Test
  void hasAllThatTheStandardDemandsOnce() throws Exception {
    var hits = MadeHits.of("một", "hai");
    var root = root(written("", hits.get(0), hits.get(1)));
    assertEquals("feed", root.getLocalName());
    for (var holder : List.of(List.of(root), elements(root, "entry"))) {
      for (var element : holder) {
        for (var name : List.of("id", "title", "updated", "author")) {
          assertEquals(1, elements(element, name).size(), name);
        }
        for (var name : List.of("updated", "published")) {
          for (var moment : elements(element, name)) {
            assertTrue(
                moment
                    .getTextContent()
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d"),
                moment.getTextContent());
          }
        }
      }
    }
    var relations =
        elements(root, "link").stream()
            .map(link -> link.getAttribute("rel"))
            .collect(Collectors.toSet());
    assertEquals(Set.of("self", "alternate"), relations);
  }

  private static Element root(byte[] feed)
      throws IOException, ParserConfigurationException, SAXException {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed)).getDocumentElement();
  }

  /// Its children called so.
  private static List<Element> elements(Element parent, String name) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> child.getLocalName().equals(name) && child.getNamespaceURI().equals(ATOM))
        .toList();
  }

  @Test
  void keepsIdsWhenItemsAreCountedAnew() throws IOException, FeedException {
    var day = LocalDate.of(2020, 8, 27);
    var before = read(written("", MadeHits.hit("n-txt-3", "việc", day)));
    var after = read(written("", MadeHits.hit("n-txt-4", "việc", day)));
    var other = read(written("", MadeHits.hit("n-txt-3", "khác", day)));
    assertEquals(id(before, 0), id(after, 0));
    assertTrue(id(before, 0).startsWith("tag:"), id(before, 0));
    assertTrue(!id(before, 0).equals(id(other, 0)));
  }

  private static String id(com.rometools.rome.feed.atom.Feed feed, int entry) {
    return feed.getEntries().get(entry).getId();
  }

  @Test
  void tellsApartWhatIsSaidTwice() throws IOException, FeedException {
    var twice = MadeHits.of("việc", "việc");
    var feed = read(written("", twice.get(0), twice.get(1)));
    assertEquals(id(feed, 0) + "/n-txt-2", id(feed, 1));
  }

  @Test
  void escapesControlsAndLeavesOutWhatXmlCannotHold() throws IOException, FeedException {
    var feed = read(written("q\u202E", MadeHits.of("a\u0001b\uFFFFc\uD800d]]>").getFirst()));
    assertEquals("Giao Ban: q\\u202E", feed.getTitle());
    assertTrue(text(feed.getEntries().getFirst()).startsWith("a\\u0001bcd]]> ("));
  }

  @Test
  void isPublishedOnNoDayWhereItHasNone() throws IOException, FeedException {
    var entry = read(written("", MadeHits.hit("n-txt-1", "việc", null))).getEntries().getFirst();
    assertEquals(
        MadeHits.ADDED.atStartOfDay(Vietnam.ZONE).toInstant(), entry.getUpdated().toInstant());
    assertEquals(null, entry.getPublished());
  }

  @Test
  void shortensTitlesBetweenWords() throws IOException, FeedException {
    var entry = read(written("", MadeHits.of("từ ".repeat(100).strip()).getFirst()));
    var title = entry.getEntries().getFirst().getTitle();
    assertTrue(title.length() <= 121 && title.endsWith("từ…"), title);
  }
}
