package vn.giaoban.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.Wording;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.Hit;
import vn.giaoban.search.MissingFact;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.QuerySyntaxException;
import vn.giaoban.server.Remarks;

class PageWordingTest {
  private static final Wording VI = PageWording.in(Language.VI);
  private static final Wording EN = PageWording.in(Language.EN);
  private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"[,)]");

  @Test
  void hasEveryTextThatAPageSays() throws IOException {
    var missing = new TreeSet<String>();
    for (var folder :
        new String[] {
          "src/main/jte", "src/main/java/vn/giaoban/page", "src/main/java/vn/giaoban/server"
        }) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          SAID.matcher(Files.readString(file))
              .results()
              .map(match -> match.group(1))
              .filter(key -> !VI.has(key))
              .forEach(missing::add);
        }
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void namesEveryOrderAndEveryFaultOfAQuery() {
    for (var sort : Sort.values()) {
      VI.say("sort." + sort.apiName());
    }
    for (var problem : QuerySyntaxException.Problem.values()) {
      VI.say("query." + Json.name(problem));
    }
  }

  @Test
  void namesEveryMatchGroundGapAndRemark() {
    for (var match : Hit.Match.values()) {
      VI.say("reason." + Json.name(match));
    }
    for (var basis : ProvinceBasis.values()) {
      VI.say("basis." + Json.name(basis));
    }
    for (var fact : MissingFact.values()) {
      VI.say("gap." + fact.apiName(), 1);
    }
    for (var kind : Remarks.Kind.values()) {
      VI.say("remark." + kind.slug());
    }
  }

  @Test
  void namesEveryProblemWithoutAPlaceInTheQuery() {
    var placed = Stream.of(QuerySyntaxException.Problem.values()).map(ProblemKind::of).toList();
    for (var kind : ProblemKind.values()) {
      if (!placed.contains(kind)) {
        VI.say("problem." + kind.slug(), "q");
      }
    }
  }

  @Test
  void namesEveryLanguageAndEveryTheme() {
    for (var language : Language.values()) {
      VI.say("language." + language.tag());
    }
    for (var theme : Theme.values()) {
      VI.say("theme." + theme.tag());
    }
  }

  @Test
  void refusesAKeyThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> VI.say("none"));
  }

  @Test
  void writesNumbersAndDaysInTheLanguagesWay() {
    assertEquals("1.836 văn bản, 5 nhiệm vụ", VI.say("foot.holds", 1836, 5));
    assertEquals("1,836 notices, 1 directive", EN.say("foot.holds", 1836, 1));
    assertEquals("16/11/2021", VI.day(LocalDate.of(2021, 11, 16)));
    assertEquals("16 Nov 2021", EN.day(LocalDate.of(2021, 11, 16)));
  }

  @Test
  void writesPeriodsAndTheirDays() {
    assertEquals("quý III/2020", VI.period(Period.parse("2020-Q3")));
    assertEquals("kỳ báo cáo quý III/2020", VI.period("2020-Q3r"));
    assertEquals("tháng 8/2020", VI.period("2020-08"));
    assertEquals("August 2020", EN.period("2020-08"));
    assertEquals("quý trước", VI.period("quý-trước"));
    assertEquals("01/07–30/09/2026", VI.days(DayRange.of(Period.parse("2026-Q3"))));
    assertEquals("từ 01/07/2026", VI.days(new DayRange(LocalDate.of(2026, 7, 1), null)));
  }
}
