package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;
import vn.giaoban.text.Folding;

/// Features around the search, over generated notices.
@ExtendWith(GeneratedSite.Resolver.class)
class GeneratedAnswersTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void eachSuggestionFindsAsManyAsItSays(GeneratedSite site) throws IOException {
    int seen = 0;
    for (var typed : List.of("nhan", "oc", "kiem tr", "so khoa", "nghe", "296/", "tinh:n")) {
      var answer = site.json("suggest", "q=" + typed);
      for (var one : answer.get("suggestions")) {
        assertEquals(site.total(one.get("query").asText()), one.get("count").asLong(), typed);
        seen++;
      }
      assertEquals(
          answer.get("suggestions"), site.commands.answer("suggest", typed).get("suggestions"));
    }
    assertTrue(seen > 20, "only " + seen);
  }

  @Test
  void suggestionsKeepToTheFilters(GeneratedSite site) throws IOException {
    int seen = 0;
    for (var one : site.json("suggest", "q=nhan", "province=nghe-an").get("suggestions")) {
      var query = one.get("query").asText();
      var found = site.json("directives", "q=" + query, "province=nghe-an", "size=0");
      assertEquals(found.get("total"), one.get("count"), query);
      seen++;
    }
    assertTrue(seen > 0);
  }

  @Test
  void similarDirectivesShareWhatTheyAreSaidToShare(GeneratedSite site) throws IOException {
    int seen = 0;
    for (var hit : site.hits("OCOP", "date").subList(0, 20)) {
      var id = hit.get("id").asText();
      double last = 1;
      for (var one : site.commands.answer("similar", id).get("similar")) {
        var other = one.get("directive");
        assertNotSameNotice(hit, other);
        assertTrue(one.get("score").asDouble() <= last, id);
        last = one.get("score").asDouble();
        for (var phrase : one.get("phrases")) {
          assertEquals(
              part(hit.get("text").asText(), phrase.get("here")),
              part(other.get("text").asText(), phrase.get("there")));
          seen++;
        }
        var whole = site.json("directives/" + other.get("id").asText());
        assertShared(one.get("units"), hit.get("units"), whole.get("units"));
        assertShared(one.get("topics"), hit.get("topics"), whole.get("topics"));
      }
    }
    assertTrue(seen > 50, "only " + seen);
  }

  private static void assertNotSameNotice(JsonNode one, JsonNode other) {
    assertFalse(one.at("/notice/id").asText().isEmpty());
    assertFalse(
        one.at("/notice/id").asText().equals(other.at("/notice/id").asText()), other::toString);
  }

  /// But for marks, capitals and what stands between the words.
  private static String part(String text, JsonNode span) {
    return Folding.plain(text.substring(span.get(0).asInt(), span.get(1).asInt()))
        .replaceAll("[^\\p{L}\\p{N}]+", " ");
  }

  private static void assertShared(JsonNode shared, JsonNode here, JsonNode there) {
    shared.forEach(
        code -> {
          assertTrue(values(here).contains(code.asText()), code::asText);
          assertTrue(values(there).contains(code.asText()), code::asText);
        });
  }

  private static List<String> values(JsonNode list) {
    var values = new ArrayList<String>();
    list.forEach(value -> values.add(value.asText()));
    return values;
  }

  @Test
  void aFeedHoldsTheNewestHits(GeneratedSite site) throws Exception {
    var newest = site.hits("nhan hieu", "-date").subList(0, 30);
    var answer = site.get("feed", "q=nhan hieu", "size=30");
    var entries = entries(answer.body());
    assertEquals(30, entries.size());
    for (int i = 0; i < entries.size(); i++) {
      var link = element(entries.get(i), "link").getAttribute("href");
      assertTrue(link.endsWith(newest.get(i).get("permalink").asText()), link);
      var day = newest.get(i).get("date").asText();
      assertTrue(text(entries.get(i), "published").startsWith(day), day);
    }
    var days = entries.stream().map(entry -> OffsetDateTime.parse(text(entry, "updated"))).toList();
    assertTrue(
        IntStream.range(1, days.size()).noneMatch(i -> days.get(i).isAfter(days.get(i - 1))),
        days::toString);
    var ids = entries.stream().map(entry -> text(entry, "id")).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void aFeedThatIsKnownIsNotSentAgain(GeneratedSite site) throws IOException {
    var address = site.uri("feed", "q=OCOP");
    var tag = site.send(HttpRequest.newBuilder(address).build()).headers().firstValue("ETag");
    var again =
        site.send(
            HttpRequest.newBuilder(address).header("If-None-Match", tag.orElseThrow()).build());
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
  }

  private static List<Element> entries(byte[] feed) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    var found =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed))
            .getElementsByTagNameNS(ATOM, "entry");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Element element(Element parent, String name) {
    return (Element) parent.getElementsByTagNameNS(ATOM, name).item(0);
  }

  private static String text(Element parent, String name) {
    return element(parent, name).getTextContent();
  }

  @Test
  void theRecordSetHoldsEveryDirectiveOnce(GeneratedSite site) throws IOException {
    assertEquals(0, site.commands.run("export", "--all"), site.commands::err);
    var bytes = site.get("export/notices").body();
    assertEquals(new String(bytes, StandardCharsets.UTF_8), site.commands.out());
    var notices = site.commands.lines();
    var ids = new ArrayList<String>();
    var directives = new ArrayList<String>();
    for (var notice : notices) {
      ids.add(notice.get("id").asText());
      notice.get("directives").forEach(one -> directives.add(one.get("id").asText()));
    }
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
    assertEquals(site.json("status").get("notices").asInt(), ids.size());
    var found = new ArrayList<String>();
    site.hits("kieu:directive OR kieu:assessment", "date")
        .forEach(hit -> found.add(hit.get("id").asText()));
    assertEquals(found.stream().sorted().toList(), directives.stream().sorted().toList());
  }

  @Test
  void theLogTellsWhatWasSoughtAndNotFound(GeneratedSite site) throws IOException {
    for (var query : List.of("làm muối biển", "lam muoi bien", "Làm Muối Biển")) {
      site.json("directives", "q=" + query, "topic=iso", "unit=van-phong");
    }
    assertTrue(Files.size(site.log) > 0);
    assertEquals(0, site.commands.run("log", site.log.toString(), "--size=1000", "--format=json"));
    var sought = one(site.commands.json().get("empty"), "làm muối biển");
    assertEquals(3, sought.get("searches").asInt());
    assertEquals(3, sought.get("empty").asInt());
    assertEquals(3, sought.get("spellings").size());
  }

  private static JsonNode one(JsonNode list, String spelling) {
    for (var each : list) {
      if (values(each.get("spellings")).contains(spelling)) {
        return each;
      }
    }
    throw new AssertionError("no " + spelling + " in " + list);
  }
}
