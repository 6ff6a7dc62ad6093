package vn.giaoban.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Period;
import vn.giaoban.search.Hit;
import vn.giaoban.search.MissingFact;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.period.DayRange;

/// What a terminal says, and in which language.
class TerminalTest {
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"[,)]");
  private static final Pattern TABLE = Pattern.compile("ResultTable\\.of\\(\\s*\\w+,([^;]*)\\);");
  private static final Pattern KEY = Pattern.compile("\"([^\"]+)\"");

  private static final Terminal VI = terminal(Language.VI);
  private static final Terminal EN = terminal(Language.EN);

  private static Terminal terminal(Language language) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Terminal.none(InputStream.nullInputStream(), nowhere, nowhere).speaking(language);
  }

  @Test
  void hasEveryTextThatACommandSays() throws IOException {
    var missing = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/vn/giaoban/cli"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        keys(Files.readString(file)).filter(key -> !VI.wording().has(key)).forEach(missing::add);
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  private static Stream<String> keys(String source) {
    var heads =
        TABLE
            .matcher(source)
            .results()
            .flatMap(table -> KEY.matcher(table.group(1)).results())
            .map(key -> "head." + key.group(1));
    return Stream.concat(SAID.matcher(source).results().map(key -> key.group(1)), heads);
  }

  @Test
  void namesEveryMatchPartAndMissingFact() {
    Stream.of(Hit.Match.values()).forEach(match -> VI.say("match." + Json.name(match)));
    Stream.of(Hit.Part.values()).forEach(part -> VI.say("part." + Json.name(part)));
    for (var fact : MissingFact.values()) {
      VI.say("gap." + fact.apiName(), 2);
      VI.say("lacks." + fact.apiName());
    }
  }

  @Test
  void writesNumbersDaysAndSharesInTheLanguagesWay() {
    var day = LocalDate.of(2021, 11, 16);
    assertEquals("16/11/2021", VI.day(day));
    assertEquals("2021-11-16", EN.day(day));
    assertEquals("00:21 17/11/2021", VI.moment(Instant.parse("2021-11-16T17:21:40Z")));
    assertEquals("28,1 %", VI.wording().percent(0.281));
    assertEquals("28.1%", EN.wording().percent(0.281));
    assertEquals("tìm thấy 1.836", VI.say("found", 1836));
    assertEquals("0,00123", VI.wording().significant(0.001234, 3));
  }

  @Test
  void countsInTheNumberOfTheLanguage() {
    assertEquals("1 nhiệm vụ trong 2 văn bản", VI.say("compared", 1, 2));
    assertEquals("1 directive in 2 notices", EN.say("compared", 1, 2));
    assertEquals("2 directives in 1 notice", EN.say("compared", 2, 1));
  }

  @Test
  void saysPeriodsAndTheirDays() {
    var quarter = DayRange.of(Period.parse("2020-Q3"));
    assertEquals("thời gian: 01/07–30/09/2020", VI.say("days", VI.wording().days(quarter)));
    assertEquals("days 2020-07-01–2020-09-30", EN.say("days", EN.wording().days(quarter)));
    assertEquals("tháng 9/2020", VI.wording().period("2020-09"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "there is no folder corpus | không có thư mục corpus",
        "a/b.txt: the file is empty | a/b.txt: tệp không có nội dung",
        "--limit: there is no limit 'x' (there are: file, time)"
            + " | --limit: không có giới hạn 'x' (có: file, time)",
        "the query cannot be read at position 3: '(' without ')'; expected ')'"
            + " | câu tìm kiếm chưa đúng ở vị trí 3: '(' không có ')'; cần có ')'",
        "q.txt:2:4: the query cannot be read at position 3: the end; expected a code or a name"
            + " | q.txt:2:4: câu tìm kiếm chưa đúng ở vị trí 3: chỗ kết thúc; cần có mã hoặc tên",
        "c.txt:3:6: the query cannot be read at position 6: 'x' is no known value of province;"
            + " expected a code or a name"
            + " | c.txt:3:6: câu tìm kiếm chưa đúng ở vị trí 6: 'x' không phải giá trị của province;"
            + " cần có mã hoặc tên",
        "b.zip: the file _0.si in it is changed; the index i is as it was"
            + " | b.zip: tệp _0.si trong đó bị sửa; chỉ mục i giữ nguyên như trước",
        "Missing required parameter: 'FILE' | thiếu 'TỆP'",
        "5 of 5 notices of nothing | 5 of 5 notices of nothing"
      })
  void translatesMessagesOfEveryPart(String english, String vietnamese) {
    assertEquals(vietnamese, VI.translated(english));
    assertEquals(english, EN.translated(english));
  }
}
