package vn.giaoban.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Evidence;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
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
          List.of("van-phong"),
          List.of("Văn phòng Sở"),
          List.of("Văn phòng"),
          List.of("thanh-tra"),
          List.of("ke-hoach-bao-cao"),
          List.of(
              new Deadline(new Period.Day(LocalDate.of(2020, 8, 20)), "trước ngày 20/8"),
              new Deadline(new Period.Quarter(2020, 4), "trong quý IV")),
          List.of(new Citation("12/KH-UBND", "Kế hoạch số 12/KH-UBND")),
          new Lines(11, 12),
          LocalDate.of(2020, 8, 3),
          DateBasis.MET_ON);

  private static final Notice FULL =
      new Notice(
          "a-txt",
          "a.txt",
          new DocumentFacts(
              7, "TB-SKHCN", "TB", "Kết luận \"giao ban\"", "Sở Khoa học và Công nghệ"),
          new Placement(
              "dong-thap",
              "dong-thap",
              ProvinceBasis.STATED,
              List.of(
                  new Evidence("place-line", "dong-thap", "Đồng Tháp, ngày 4", new Lines(3, 3)),
                  new Evidence("catalog", "dong-thap", "a.txt", null)),
              List.of()),
          new Meeting(
              LocalDate.of(2020, 8, 4),
              LocalDate.of(2020, 8, 3),
              new Period.Month(YearMonth.of(2020, 8)),
              new Person("Trần Văn A", "Giám đốc"),
              new Person("Lê Thị B", null)),
          List.of("no conclusions found"),
          List.of(new Source("2020/a.txt", "txt", 12, "ff", "UTF-8")),
          List.of(DIRECTIVE));

  private static final Notice EMPTY =
      new Notice(
          "b",
          "b.txt",
          new DocumentFacts(null, null, null, null, null),
          new Placement(
              null, null, ProvinceBasis.UNKNOWN, List.of(), List.of("an-giang", "ca-mau")),
          new Meeting(null, null, null, null, null),
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

  @Test
  void writesWhatOthersCanRead() {
    var line = Json.line(FULL);
    for (var part :
        List.of(
            "\"issuedOn\":\"2020-08-04\"",
            "\"period\":\"2020-08\"",
            "\"on\":\"2020-Q4\"",
            "\"provinceBasis\":\"stated\"",
            "\"kind\":\"assessment\"",
            "\"dateBasis\":\"metOn\"",
            "\"lines\":[11,12]",
            "\"lines\":null",
            "\"title\":\"Kết luận \\\"giao ban\\\"\"")) {
      assertTrue(line.contains(part), () -> part + " in " + line);
    }
  }

  @Test
  void writesOneLineOrMany() {
    assertEquals(1, Json.line(FULL).lines().count());
    assertTrue(Json.pretty(FULL).lines().count() > 40);
    assertTrue(Json.pretty(FULL).endsWith("}\n"));
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
