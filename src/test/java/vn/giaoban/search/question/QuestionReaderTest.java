package vn.giaoban.search.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.text.Table;

final class QuestionReaderTest {
  /// Monday, 2021-12-06.
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-12-06T02:00:00Z"), ZoneOffset.UTC);

  private static final int RIGHT = 95;

  private final PeriodParser periods = new PeriodParser(CLOCK);
  private final QuestionReader reader = new QuestionReader(Names.standard(), periods);

  /// A question and the reading that is meant.
  private record Case(String question, TreeSet<String> filters, String words) {}

  @Test
  void readsMostQuestionsAsTheyAreMeant() {
    var wrong = new ArrayList<String>();
    var cases = Table.read(QuestionReaderTest.class, "/questions/questions.csv", this::row);
    assertEquals(100, cases.size());
    for (var each : cases) {
      var read = reading(each.question());
      if (!read.equals(each)) {
        wrong.add(
            "%s%n  meant %s '%s'%n  read  %s '%s'"
                .formatted(
                    each.question(), each.filters(), each.words(), read.filters(), read.words()));
      }
    }
    assertTrue(
        cases.size() - wrong.size() >= RIGHT,
        () -> wrong.size() + " wrong:\n" + String.join("\n", wrong));
  }

  private Case row(Map<String, String> row) {
    var filters = new TreeSet<String>();
    Stream.of(row.getOrDefault("filters", "").split(" \\| ", -1))
        .filter(filter -> !filter.isEmpty())
        .forEach(filter -> filters.add(canonical(filter.split("=", 2))));
    return new Case(
        row.getOrDefault("question", ""), filters, lower(row.getOrDefault("words", "")));
  }

  private Case reading(String question) {
    var reading = reader.read(question);
    var filters = new TreeSet<String>();
    if (reading != null) {
      reading
          .parts()
          .forEach(part -> filters.add(canonical(part.dimension().apiName(), part.value())));
    }
    return new Case(question, filters, lower(reading == null ? question : reading.words()));
  }

  private String canonical(String... filter) {
    var dimension = Dimension.of(filter[0]);
    boolean period = dimension.isDated() && !dimension.codes().contains(filter[1]);
    return filter[0] + "=" + (period ? periods.parse(filter[1]) : filter[1]);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OCOP",
        "nhãn hiệu tập thể",
        "giao thông nông thôn",
        "hạn hán",
        "tinh:nghe-an OCOP",
        "Thanh tra AND Nghệ An",
        "\"Nghệ An\"",
        "-dịch",
        "(a",
        "",
        "*",
        "?"
      })
  void leavesSearchesAsTheyAreTyped(String query) {
    assertNull(reader.read(query));
  }

  @Test
  void makesASearchOfAQuestion() {
    var reading = read("Văn phòng phải làm gì về OCOP, hạn trong quý 1 năm 2022, ở Nghệ An");
    assertEquals(
        Map.of(
            "q", List.of("han:2022-Q1 OCOP"),
            "unit", List.of("van-phong"),
            "province", List.of("nghe-an")),
        reading.parameters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch thanh tra năm 2022 do ai xây dựng?"
            + "| {q=[Kế hoạch thanh tra năm 2022 xây dựng]}",
        "Nhiệm vụ tháng 10, 11 năm 2021 của Thanh tra"
            + "| {period=[2021-10-01..2021-11-30], q=[], unit=[thanh-tra]}",
        "Nhiệm vụ tháng 11, 10 năm 2021 của Thanh tra"
            + "| {period=[2021-10], q=[], unit=[thanh-tra]}",
        "OCOP năm 2020 và năm 2021 ở Nghệ An"
            + "| {province=[nghe-an], q=[(ngay:2020 OR ngay:2021) OCOP]}",
        "giao ban quý 3 năm 2020 của Đồng Tháp nói gì về ISO"
            + "| {period=[2020-Q3], province=[dong-thap], q=[ISO]}",
        "Thông báo ban hành trong tháng 9 năm 2020 nói gì về OCOP" + "| {q=[banhanh:2020-09 OCOP]}",
        "Ban hành quy chế trong tháng 9 năm 2020| {period=[2020-09], q=[Ban hành quy chế]}",
        "Sau ngày 20/11/2021 còn việc gì phải làm| {period=[2021-11-21..], q=[]}",
        "từ tháng 1 đến tháng 6 năm 2021 có bao nhiêu chỉ đạo về chuyển đổi số"
            + "| {period=[2021-H1], q=[chuyển đổi số]}"
      })
  void readsWhatBelongsTogether(String question, String parameters) {
    assertEquals(parameters, new TreeMap<>(read(question).parameters()).toString());
  }

  @Test
  void takesAPartBack() {
    var reading = read("OCOP ở Nghệ An quý 4");
    assertEquals(
        Map.of("q", List.of("OCOP"), "period", List.of("2021-Q4")),
        reading.without(reading.parts().getFirst()));
  }

  private QuestionReading read(String question) {
    @Nullable QuestionReading reading = reader.read(question);
    assertNotNull(reading);
    return reading;
  }
}
