package vn.giaoban.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Evidence;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.source.Source;
import vn.giaoban.text.Lines;

class JsonTest {
  @Test
  void writesByItsNumberWhatWouldActOnATerminal() throws JsonProcessingException {
    var text = "a\u202Eb\u009B\u001Bc\n";
    assertEquals("\"a\\u202Eb\\u009B\\u001Bc\\n\"", Json.line(text));
    assertEquals(text, Json.MAPPER.readValue(Json.line(text), String.class));
  }

  private static final Directive DIRECTIVE =
      new Directive(
          "a-txt-1",
          Kind.ASSESSMENT,
          "Văn phòng",
          "Gửi kế hoạch trước ngày 20/8.",
          "0123456789abcdef",
          new DirectiveFacts(
              List.of("van-phong"),
              List.of("Văn phòng Sở"),
              List.of("Văn phòng"),
              List.of("thanh-tra"),
              List.of("ke-hoach-bao-cao"),
              List.of(
                  new Deadline(new Period.Day(LocalDate.of(2020, 8, 20)), "trước ngày 20/8"),
                  new Deadline(new Period.Quarter(2020, 4), "trong quý IV")),
              List.of(new Citation("12/KH-UBND", "Kế hoạch số 12/KH-UBND"))),
          new Lines(11, 12),
          new CountedDay(LocalDate.of(2020, 8, 3), DateBasis.MET_ON),
          List.of("over 400 words"));

  private static final Notice FULL =
      new Notice(
          "a-txt",
          "a.txt",
          new DocumentFacts(
              7,
              "TB-SKHCN",
              "TB",
              "Kết luận \"giao ban\"",
              "Sở Khoa học và Công nghệ",
              AgencyLevel.PROVINCE),
          new Placement(
              "dong-thap",
              "dong-thap",
              ProvinceBasis.STATED,
              List.of(
                  new Evidence("place-line", "dong-thap", "Đồng Tháp, ngày 4", new Lines(3, 3)),
                  new Evidence("catalog", "dong-thap", "a.txt", null)),
              List.of()),
          new Meeting(
              new MeetingDates(
                  LocalDate.of(2020, 8, 4),
                  LocalDate.of(2020, 8, 3),
                  new Period.Month(YearMonth.of(2020, 8))),
              new Person("Trần Văn A", "Giám đốc"),
              new Person("Lê Thị B", null)),
          List.of("no conclusions found"),
          List.of(Source.file("2020/a.txt", "txt", 12, "ff", "UTF-8")),
          List.of(DIRECTIVE));

  private static final Notice EMPTY =
      new Notice(
          "b",
          "b.txt",
          DocumentFacts.NONE,
          new Placement(
              null, null, ProvinceBasis.UNKNOWN, List.of(), List.of("an-giang", "ca-mau")),
          new Meeting(MeetingDates.NONE, null, null),
          List.of(),
          List.of(),
          List.of());

  @Test
  void readsTheNoticeThatItWrote() throws JsonProcessingException {
    for (var notice : List.of(FULL, EMPTY)) {
      assertEquals(notice, Json.MAPPER.readValue(Json.line(notice), Notice.class));
      assertEquals(notice, Json.MAPPER.readValue(Json.pretty(notice), Notice.class));
    }
  }

  /// All facts stand side by side, in this order.
  @Test
  void writesTheContractOfTheRecord() {
    assertEquals(
        """
        {"id":"a-txt","file":"a.txt",\
        "number":7,"symbol":"TB-SKHCN","type":"TB","title":"Kết luận \\"giao ban\\"",\
        "agency":"Sở Khoa học và Công nghệ","agencyLevel":"province",\
        "province":"dong-thap","provinceNow":"dong-thap","provinceBasis":"stated","evidence":[\
        {"kind":"place-line","province":"dong-thap","quote":"Đồng Tháp, ngày 4","lines":[3,3]},\
        {"kind":"catalog","province":"dong-thap","quote":"a.txt","lines":null}],"candidates":[],\
        "issuedOn":"2020-08-04","metOn":"2020-08-03","period":"2020-08",\
        "chair":{"name":"Trần Văn A","title":"Giám đốc"},"signer":{"name":"Lê Thị B","title":null},\
        "warnings":["no conclusions found"],"sources":[\
        {"path":"2020/a.txt","format":"txt","bytes":12,"sha256":"ff","encoding":"UTF-8"}],\
        "directives":[{"id":"a-txt-1","kind":"assessment","section":"Văn phòng",\
        "text":"Gửi kế hoạch trước ngày 20/8.","textHash":"0123456789abcdef",\
        "units":["van-phong"],"unitText":["Văn phòng Sở"],"unitWritten":["Văn phòng"],\
        "with":["thanh-tra"],"topics":["ke-hoach-bao-cao"],"deadlines":[\
        {"on":"2020-08-20","text":"trước ngày 20/8"},{"on":"2020-Q4","text":"trong quý IV"}],\
        "citations":[{"ref":"12/KH-UBND","text":"Kế hoạch số 12/KH-UBND"}],\
        "lines":[11,12],"date":"2020-08-03","dateBasis":"metOn",\
        "warnings":["over 400 words"]}]}""",
        Json.line(FULL));
  }

  @Test
  void writesOneLineOrMany() {
    assertEquals(1, Json.line(FULL).lines().count());
    assertTrue(Json.pretty(FULL).lines().count() > 40);
    assertTrue(Json.pretty(FULL).endsWith("}\n"));
  }

  @Test
  void writesTheSameInBytes() {
    for (var value : List.of(FULL, EMPTY, List.of("a\u202Eb"))) {
      assertArrayEquals((Json.line(value) + "\n").getBytes(UTF_8), Json.bytes(value));
    }
  }

  @Test
  void writesNulls() {
    assertTrue(Json.line(EMPTY).contains("\"chair\":null"));
  }

  @Test
  void passesOverFieldsThatItDoesNotKnow() throws JsonProcessingException {
    assertEquals(
        new Lines(1, 2),
        Json.MAPPER
            .readValue(
                "{\"kind\":\"text\",\"province\":\"x\",\"quote\":\"\",\"lines\":[1,2],\"new\":1}",
                Evidence.class)
            .lines());
  }

  @Test
  void refusesConstantsThatItDoesNotKnow() {
    assertThrows(Exception.class, () -> Json.MAPPER.readValue("\"order\"", Kind.class));
  }
}
