package vn.giaoban.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QuerySyntaxException.Problem;

final class QueryParserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC);
  private static final Names NAMES =
      new Names(
          List.of(
              new Names.Name(Dimension.PROVINCE, "nghe-an", "Nghệ An", List.of()),
              new Names.Name(Dimension.TOPIC, "iso", "ISO và hệ thống quản lý", List.of()),
              new Names.Name(Dimension.UNIT, "van-phong", "Văn phòng Sở", List.of("VP Sở"))));
  private final QueryParser parser = new QueryParser(NAMES, new PeriodParser(CLOCK));

  @Test
  void readsNothingAsEverything() {
    assertEquals(new Query.Everything(), parser.parse("  "));
    assertEquals(new Query.Everything(), parser.parse("*"));
  }

  @Test
  void keepsNeighbouringWordsTogether() {
    assertEquals(words("nhãn hiệu tập thể"), parser.parse(" nhãn  hiệu tập thể"));
    assertEquals(words("296/KH - UBND"), parser.parse("296/KH - UBND"));
    assertEquals(words("Số tiền: ba"), parser.parse("Số tiền: ba"));
  }

  @Test
  void bindsAndCloserThanOr() {
    assertEquals(
        new Query.Or(
            List.of(
                words("OCOP"),
                new Query.And(List.of(words("ISO"), new Query.Not(words("dịch")))),
                new Query.Phrase("a b", false))),
        parser.parse("OCOP OR ISO -dịch HOẶC \"a b\""));
    assertEquals(parser.parse("a|b"), parser.parse("a OR b"));
    assertEquals(parser.parse("a NOT b"), parser.parse("a KHÔNG b"));
    assertEquals(words("a or không b"), parser.parse("a or không b"));
  }

  @ParameterizedTest
  @CsvSource({
    "iso, true",
    "iso tinh:\"Nghệ An\", true",
    "\"a b\" OR iso*, true",
    "iso OR tinh:\"Nghệ An\", false",
    "tinh:\"Nghệ An\", false",
    "-iso, false",
    "*, false"
  })
  void tellsWhetherWordsAreNeeded(String query, boolean needed) {
    assertEquals(needed, parser.parse(query).needsWords());
  }

  @Test
  void deniesOneWordAtATime() {
    assertEquals(
        new Query.And(List.of(new Query.Not(words("dịch")), words("OCOP tỉnh"))),
        parser.parse("-dịch OCOP tỉnh"));
    assertEquals(
        new Query.And(List.of(words("a"), new Query.Not(words("b")), words("c d"))),
        parser.parse("a NOT b c d"));
    assertEquals(new Query.Not(words("a b")), parser.parse("-(a b)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "nhãn hiệu tập thể",
        "a AND b",
        "OCOP OR ISO -dịch OR \"a b\"",
        "-(a b) -(a OR b) -(-a)",
        "(a OR b) (c OR (d e OR f)) nhãn* nghiem~ \"c d\"~3 =OCOP =\"e f\"",
        "tinh:nghe-an chude:iso donvi:none kieu:assessment loai:TB coquan:\"Sở A\"",
        "ngay:2020-Q3 ngay:2020.. han:..2021 han:có ngay:none",
        "so:1104/TB-SKHCN so:12 trichdan:\"Nghị quyết 06\"",
      })
  void readsWhatIsWritten(String text) {
    var query = parser.parse(text);
    assertEquals(query, parser.parse(QueryWriter.write(query)), QueryWriter.write(query));
  }

  @Test
  void readsGroupsAndMarks() {
    assertEquals(
        new Query.And(
            List.of(
                new Query.Or(List.of(words("a"), words("b"))),
                new Query.Prefix("nhãn"),
                new Query.Fuzzy("nghiem"),
                new Query.Proximity("c d", 3),
                new Query.Words("OCOP", true),
                new Query.Phrase("e f", true))),
        parser.parse("(a OR b) nhãn* nghiem~ “c d”~3 =OCOP =\"e f\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"«nhãn hiệu»", "‘nhãn hiệu’", "“nhãn hiệu”", "\"nhãn hiệu\""})
  void readsPhrasesInAnyQuotes(String text) {
    assertEquals(new Query.Phrase("nhãn hiệu", false), parser.parse(text));
  }

  @Test
  void readsAnApostropheAsALetter() {
    assertEquals(new Query.Words("M’Đrắk ‘a", false), parser.parse("M’Đrắk ‘a"));
  }

  @Test
  void readsFieldsInBothLanguages() {
    var nghean = new Query.Value(Dimension.PROVINCE, "nghe-an");
    for (var text :
        List.of("tinh:\"Nghệ An\"", "tỉnh:nghe-an", "province:\"nghe an\"", "TINH:Nghe-An")) {
      assertEquals(nghean, parser.parse(text));
    }
    assertEquals(new Query.Value(Dimension.TOPIC, "iso"), parser.parse("chude:ISO"));
    assertEquals(new Query.Value(Dimension.UNIT, "van-phong"), parser.parse("donvi:\"vp so\""));
    assertEquals(new Query.Value(Dimension.PROVINCE, "none"), parser.parse("tinh:none"));
    assertEquals(new Query.NumberIs(1104, "TB-SKHCN"), parser.parse("so:1104/TB-SKHCN"));
    assertEquals(new Query.NumberIs(1104, null), parser.parse("number:1104"));
    assertEquals(new Query.Cites("296/KH-UBND"), parser.parse("cites:296/KH-UBND"));
    assertEquals(new Query.AnyOf(List.of("a-1", "b-2")), parser.parse("id:\"a-1 b-2\""));
    assertEquals(new Query.AnyOf(List.of("a-1")), parser.parse("mã:a-1"));
    assertThrows(QuerySyntaxException.class, () -> parser.parse("ma:A_1"));
    assertEquals(new Query.Value(Dimension.DEADLINE, "yes"), parser.parse("han:có"));
    assertEquals(new Query.Value(Dimension.KIND, "assessment"), parser.parse("kieu:\"đánh giá\""));
    assertEquals(
        new Query.And(
            List.of(
                new Query.InDays(
                    Dimension.DATE,
                    new DayRange(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30))),
                words("ISO"))),
        parser.parse("ngay:2020-Q3 ISO"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a \"b c; 2; UNCLOSED_QUOTE",
        "(a OR b; 0; UNCLOSED_PARENTHESIS",
        "a) b; 1; UNEXPECTED_PARENTHESIS",
        "a OR; 4; MISSING_OPERAND",
        "OR a; 0; MISSING_OPERAND",
        "a NOT; 5; MISSING_OPERAND",
        "(); 1; MISSING_OPERAND",
        "tinh:; 5; MISSING_VALUE",
        "tinh: Nghệ; 5; MISSING_VALUE",
        "Sở:Tham; 0; UNKNOWN_FIELD",
        "a tinh:Paris; 7; UNKNOWN_VALUE",
        "ngay:hôm-kia; 5; BAD_PERIOD",
        "so:abc; 3; BAD_NUMBER",
        "nh*n; 2; BAD_WILDCARD",
        "\"a b\"~x; 6; BAD_NUMBER",
      })
  void namesWhereAndWhatIsWrong(String text, int position, Problem problem) {
    var thrown = assertThrows(QuerySyntaxException.class, () -> parser.parse(text));
    assertEquals(problem, thrown.problem());
    assertEquals(position, thrown.position());
  }

  @Test
  void refusesTooDeepNesting() {
    var thrown =
        assertThrows(QuerySyntaxException.class, () -> parser.parse("(".repeat(100_000) + "a"));
    assertEquals(Problem.TOO_DEEP, thrown.problem());
  }

  @Test
  void answersWhateverItIsGiven() {
    var pieces =
        List.of(
            "(",
            ")",
            "\"",
            "“",
            "~",
            "*",
            "-",
            "=",
            ":",
            "|",
            " ",
            "OR",
            "NOT",
            "KHÔNG",
            "AND",
            "tinh",
            "so",
            "han",
            "ngay",
            "nhãn",
            "296/KH-UBND",
            "2020-Q3",
            "3",
            "\u0301",
            "\u200B",
            "\uD83D",
            "😀",
            "..",
            "\n",
            "&",
            "none",
            "nghe-an");
    var random = new Random(7);
    int read = 0;
    for (int i = 0; i < 200_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      read += answers(text.toString()) ? 1 : 0;
    }
    assertTrue(read > 10_000, "read " + read);
  }

  private boolean answers(String text) {
    try {
      parser.parse(text);
      return true;
    } catch (QuerySyntaxException e) {
      assertTrue(e.position() >= 0 && e.position() <= text.length(), text);
      return false;
    }
  }

  private static Query words(String text) {
    return new Query.Words(text, false);
  }
}
