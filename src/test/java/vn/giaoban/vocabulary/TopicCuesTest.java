package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicCuesTest {
  private static final String HEAD = "# a test\ntopic,effect,phrase,needs,unless,from\n";

  private static TopicCues table(String rows) throws IOException {
    var in = new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    return TopicCues.read(in, "cues.csv", Topics.standard());
  }

  private static List<String> topics(String rows, String text) throws IOException {
    return table(rows).topics(text, "", List.of());
  }

  private static String problem(String rows) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> table(rows)).getMessage());
  }

  @Test
  void everyTopicHasCues() {
    var given = new HashSet<String>();
    for (var cue : TopicCues.standard().all()) {
      given.add(cue.target());
    }
    assertTrue(
        given.containsAll(Topics.standard().all().stream().map(Topic::code).toList()),
        given::toString);
  }

  @Test
  void aChoiceAndAClassStandForEachOfTheirWords() throws IOException {
    var rows = "{đơn},is,đơn|hồ sơ,,,scope\nocop,gives,(nộp|gửi) {đơn},,,scope\n";
    assertEquals(List.of("ocop"), topics(rows, "Gửi hồ sơ"));
    assertEquals(List.of("ocop"), topics(rows, "nộp đơn"));
    assertEquals(List.of(), topics(rows, "nộp tiền"));
  }

  @Test
  void aJointMayBeWrittenInManyWays() throws IOException {
    var rows = "ocop,gives,\"năng suất, chất lượng\",,,scope\n";
    for (var text :
        List.of("Năng suất chất lượng", "năng suất và chất lượng", "năng suất – chất lượng")) {
      assertEquals(List.of("ocop"), topics(rows, text), text);
    }
    assertEquals(List.of(), topics("ocop,gives,năng suất,,,scope\n", "năng, suất"));
  }

  @Test
  void aGapIsShortOrLong() throws IOException {
    var brief = "ocop,gives,gửi … tem,,,scope\n";
    assertEquals(List.of("ocop"), topics(brief, "gửi một hai ba bốn tem"));
    assertEquals(List.of(), topics(brief, "gửi một hai ba bốn năm tem"));
    assertEquals(List.of(), topics(brief, "gửi. Tem"));
    assertEquals(
        List.of("ocop"), topics("ocop,gives,gửi …… tem,,,scope\n", "gửi một hai ba bốn năm tem"));
  }

  @Test
  void theLongerPhraseWins() throws IOException {
    var rows = "ocop,gives,dự án,,,scope\nocop,bars,dự án đầu tư,,,scope\n";
    assertEquals(List.of(), topics(rows, "các dự án đầu tư"));
    assertEquals(List.of("ocop"), topics(rows, "dự án đầu tư và dự án khác"));
    assertEquals(
        List.of("ocop"),
        topics(rows + "ocop,gives,hai dự án đầu tư,,,scope\n", "hai dự án đầu tư"));
  }

  @Test
  void aBarIsFreedByTheWordItBeginsIn() throws IOException {
    var rows =
        "ocop,gives,tài chính,,,scope\n*,bars,bộ tài chính,,,scope\n*,frees,cán bộ,,,scope\n";
    assertEquals(List.of(), topics(rows, "Bộ Tài chính"));
    assertEquals(List.of("ocop"), topics(rows, "cán bộ tài chính"));
  }

  @Test
  void contextsDecide() throws IOException {
    var rows =
        """
        @a,gives,khoa học,,,scope
        @a,gives,unit:thanh-tra,,,scope
        @b,gives,đường bộ,,,scope
        ocop,gives,dự án,@a,@b,scope
        """;
    var cues = table(rows);
    assertEquals(List.of(), cues.topics("dự án", "", List.of()));
    assertEquals(List.of("ocop"), cues.topics("dự án", "Khoa học", List.of()));
    assertEquals(List.of("ocop"), cues.topics("dự án", "", List.of("thanh-tra")));
    assertEquals(List.of(), cues.topics("dự án đường bộ", "Khoa học", List.of()));
  }

  @Test
  void rowsCanBeLeftOutByWhatPromptedThem() throws IOException {
    var cues = table("ocop,gives,tem,,,2\niso,gives,tem,,,2 3\n");
    assertEquals(
        List.of("iso"),
        cues.without(cue -> cue.from().equals(Set.of("2"))).topics("tem", "", List.of()));
  }

  @Test
  void aBadRowIsNamedByFileAndLine() {
    var good = "ocop,gives,tem,,,scope\n";
    assertEquals("cues.csv:4: no such topic: 'ocopp'", problem(good + "ocopp,gives,a,,,scope\n"));
    assertTrue(problem("ocop,makes,a,,,scope\n").startsWith("cues.csv:3: effect is gives"));
    assertTrue(problem("ocop,gives,(a|b,,,scope\n").startsWith("cues.csv:3: a bracket"));
    assertTrue(problem("ocop,gives,{x} a,,,scope\n").startsWith("cues.csv:3: no class {x}"));
    assertTrue(problem("ocop,gives,,,,scope\n").startsWith("cues.csv:3: a phrase"));
    assertTrue(problem("ocop,gives,a … ,,,scope\n").startsWith("cues.csv:3: a phrase"));
    assertTrue(problem("ocop,gives,a,,,\n").startsWith("cues.csv:3: from is empty"));
    assertTrue(problem("ocop,gives,a,@x,,scope\n").startsWith("cues.csv:3: no context @x"));
    assertTrue(problem("*,gives,a,,,scope\n").startsWith("cues.csv:3: no such topic"));
    assertTrue(problem("{x,is,a,,,scope\n").startsWith("cues.csv:3: a class"));
  }
}
