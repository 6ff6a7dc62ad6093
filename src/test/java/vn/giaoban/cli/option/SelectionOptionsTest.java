package vn.giaoban.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.Query;

class SelectionOptionsTest {
  private static final PeriodParser PERIODS =
      new PeriodParser(Clock.fixed(Instant.parse("2020-11-20T01:00:00Z"), ZoneOffset.UTC));

  @Command(name = "listing")
  private static final class Listing {
    @Mixin private final SelectionOptions selection = SelectionOptions.ofSearch();
  }

  @Command(name = "counting")
  private static final class Counting {
    @SuppressWarnings("UnusedVariable") // Picocli reads it.
    @Mixin
    private final SelectionOptions selection = SelectionOptions.withoutQuery();
  }

  private static SelectionOptions parsed(String... args) {
    var command = new Listing();
    new CommandLine(command).parseArgs(args);
    return command.selection;
  }

  private static SearchRequest request(String... args) {
    return parsed(args).read(new SearchParameters(Names.standard(), PERIODS)::read);
  }

  @Test
  void hasAnOptionForEveryParameterOfASearch() {
    var names = new TreeSet<String>();
    for (var option : new CommandLine(new Listing()).getCommandSpec().options()) {
      names.add(option.longestName().substring(2).replace("-", ""));
    }
    var parameters = new TreeSet<String>();
    SearchParameters.known().forEach(name -> parameters.add(name.toLowerCase(Locale.ROOT)));
    parameters.remove("q");
    assertEquals(parameters, names);
  }

  @Test
  void leavesTheListOutWhereNothingIsListed() {
    var counting = new Counting();
    var line = new CommandLine(counting);
    line.parseArgs("--topic", "ocop");
    assertEquals(Map.of("q", List.of(""), "topic", List.of("ocop")), counting.selection.given());
    assertTrue(line.getCommandSpec().positionalParameters().isEmpty());
    assertEquals(null, line.getCommandSpec().findOption("--size"));
    assertEquals(Dimension.values().length + 3, line.getCommandSpec().options().size());
  }

  @Test
  void asksForEverythingWhereNothingIsGiven() {
    assertEquals(SearchRequest.of(new Query.Everything()).nearly(true), request());
    assertFalse(request("--no-nearly").nearly());
    assertTrue(request("--nearly").nearly());
  }

  @Test
  void takesSeveralValuesAndExcludesWithAHyphen() {
    var request =
        request("--province", "Nghệ An", "--province=-dong-thap", "--province", "-quang-ngai");
    assertEquals(
        new DimensionFilter(Set.of("nghe-an"), Set.of("dong-thap", "quang-ngai")),
        request.selection().filters().get(Dimension.PROVINCE));
  }

  @Test
  void readsEveryOptionOfAList() {
    var request =
        request(
            "--sort=-date",
            "--size",
            "7",
            "--after",
            "x",
            "--facets",
            "province,topic",
            "--facets",
            "provinceNow",
            "--facet-text",
            "topic:nhan",
            "--explain",
            "--from=2020-08",
            "--to",
            "2020-Q3");
    assertEquals(Sort.DATE_DESCENDING, request.sort());
    assertEquals(7, request.page().size());
    assertEquals("x", request.page().after());
    assertTrue(request.explain());
    assertEquals(
        Set.of(Dimension.PROVINCE, Dimension.TOPIC, Dimension.PROVINCE_NOW),
        request.facets().dimensions());
    assertEquals("2020-08-01..2020-09-30", request.selection().days().toString());
    assertTrue(request.facets().texts().containsKey(Dimension.TOPIC));
    assertEquals("a-1", request("--around", "a-1").around());
  }

  @Test
  void joinsTheWordsOfAQuery() {
    assertEquals("nhãn hiệu -dịch", parsed("nhãn", "--size", "1", "--", "hiệu", "-dịch").query());
  }

  @Test
  void takesThePresentDayFromItsClock() {
    assertEquals(
        "2020-07-01..2020-09-30", request("--period", "quý-trước").selection().days().toString());
  }

  @Test
  void saysWhatCannotBeRead() {
    for (var args :
        List.of(
            new String[] {"--topic", "atlantis"},
            new String[] {"--size", "-1"},
            new String[] {"--size", "1", "--size", "2"},
            new String[] {"--period", "2020", "--from", "2019"},
            new String[] {"--facets", "moon"},
            new String[] {"(OCOP"})) {
      assertThrows(
          CommandLine.ParameterException.class, () -> request(args), Arrays.toString(args));
    }
  }
}
