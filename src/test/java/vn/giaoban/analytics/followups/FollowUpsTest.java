package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.search.Page;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.TimeLimitException;

/// Chains worked out by hand. All notices are of one department; `other` is one of another
/// province.
class FollowUpsTest {
  private static final String PLAN = "Hoàn thiện hồ sơ đăng ký chỉ dẫn địa lý xoài Cao Lãnh";
  private static final String BOOKS = "Xuất bản tập san khoa học và công nghệ số đặc biệt";

  @TempDir private Path folder;
  private FilledIndex index;
  private FollowUpAnalyzer followUps;

  @BeforeEach
  void fill() throws IOException {
    index =
        FilledIndex.of(
            folder,
            notice(
                "jan",
                "dong-thap",
                "2020-01-10",
                item(PLAN + " trước ngày 20/01.", "van-phong", "2020-01-20", "trước ngày 20/01"),
                item(BOOKS, "van-phong", null, ""),
                assessment("Các phòng đã bám sát chương trình công tác của Sở")),
            notice(
                "feb",
                "dong-thap",
                "2020-02-14",
                item("Tiếp tục " + PLAN.replace("Hoàn", "hoàn"), "van-phong", null, ""),
                assessment("Các phòng đã bám sát chương trình công tác của Sở")),
            notice(
                "may",
                "dong-thap",
                "2020-05-08",
                item(PLAN + " trước ngày 31/5.", "thanh-tra", "2020-05-31", "trước ngày 31/5"),
                item(BOOKS + ".", "van-phong", null, "")),
            notice("other", "nghe-an", "2020-06-01", item(PLAN, "van-phong", null, "")),
            notice("nowhere", null, "2020-06-01", item(PLAN, "van-phong", null, "")),
            notice("undated", "dong-thap", null, item(PLAN, "van-phong", null, "")));
    followUps = new FollowUpAnalyzer(index.searcher());
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private record Item(Kind kind, String text, String unit, @Nullable String due, String words) {}

  private static Item item(String text, String unit, @Nullable String due, String words) {
    return new Item(Kind.DIRECTIVE, text, unit, due, words);
  }

  private static Item assessment(String text) {
    return new Item(Kind.ASSESSMENT, text, "van-phong", null, "");
  }

  private static Notice notice(
      String id, @Nullable String province, @Nullable String day, Item... items) {
    var directives = new ArrayList<Directive>();
    for (var item : items) {
      var deadlines =
          item.due() == null
              ? List.<Deadline>of()
              : List.of(new Deadline(Period.parse(item.due()), item.words()));
      var directive =
          SampleNotices.directive(
              id + "-" + (directives.size() + 1),
              item.kind(),
              null,
              item.text(),
              List.of(item.unit()),
              List.of(),
              deadlines,
              List.of());
      directives.add(day == null ? directive : SampleNotices.on(directive, LocalDate.parse(day)));
    }
    return SampleNotices.notice(id, 1, "TB-SKHCN", province, directives);
  }

  private FollowUpsAnswer find(String address, int times) throws IOException {
    return followUps.analyze(
        new FollowUpsRequest(FilledIndex.selection(address), times, Page.first(20)));
  }

  private static List<String> ids(FollowUpsAnswer answer) {
    return answer.chains().stream().map(Chain::id).toList();
  }

  private static List<String> members(Chain chain) {
    return chain.occurrences().stream().map(Chain.Occurrence::id).toList();
  }

  @Test
  void chainsWhatOneBodyIssuedAgainOnLaterDays() throws IOException {
    var answer = find("", 2);
    assertEquals(List.of("jan-1", "jan-2"), ids(answer));
    assertEquals(3, answer.chains().getFirst().times());
    assertEquals(List.of("jan-2", "may-2"), members(answer.chains().getLast()));
    assertEquals(2, answer.total());
    assertNull(answer.next());
    assertEquals(List.of("jan-1"), ids(find("", 3)));
    assertEquals(List.of(), ids(find("", 4)));
  }

  @Test
  void tellsDeadlinesUnitsAndMonths() throws IOException {
    var chain = find("", 3).chains().getFirst();
    assertEquals(LocalDate.of(2020, 1, 10), chain.first());
    assertEquals(LocalDate.of(2020, 5, 8), chain.last());
    assertEquals(4, chain.months());
    var months = chain.occurrences().stream().map(Chain.Occurrence::months).toList();
    assertEquals(List.of(0, 1, 3), months);
    assertEquals(1, chain.putOff());
    assertEquals(132, chain.putOffDays());
    assertEquals(LocalDate.of(2020, 1, 20), chain.occurrences().getFirst().due());
    assertNull(chain.occurrences().get(1).movedDays());
    assertEquals(132, chain.occurrences().getLast().movedDays());
    assertEquals(1, chain.unitChanges());
    assertEquals(List.of("jan-1", "feb-1", "may-1"), members(chain));
  }

  @Test
  void prefersTheLikerOneOfADay() throws IOException {
    index.add(notice("same-day", "dong-thap", "2020-05-08", item(PLAN, "van-phong", null, "")));
    var chain = find("", 3).chains().getFirst();
    assertEquals(List.of("jan-1", "feb-1", "same-day-1"), members(chain));
    assertEquals(0, chain.unitChanges());
  }

  @Test
  void restrictsWhichChainsAreShownButShowsThemWhole() throws IOException {
    var february = find("period=2020-02", 2);
    assertEquals(List.of("jan-1"), ids(february));
    var chain = february.chains().getFirst();
    assertEquals(3, chain.times());
    assertEquals(1, chain.selected());
    assertEquals(List.of("feb-1"), index.ids(chain.selectedSearches()));
    assertEquals(members(chain).stream().sorted().toList(), index.ids(chain.searches()));
    assertEquals(List.of(), ids(find("period=2019", 2)));
    assertEquals(List.of("jan-2"), ids(find("q=tập san", 2)));
  }

  @Test
  void saysWhatIsInNoChain() throws IOException {
    for (var address : List.of("", "q=xoài", "period=2020", "province=dong-thap", "q=-xoài")) {
      var answer = find(address, 2);
      for (var part : List.of(answer.selected(), answer.withoutBody(), answer.withoutDate())) {
        assertEquals(index.total(part.search()), part.count(), part.search());
      }
    }
    var everything = find("", 2);
    assertEquals(8, everything.selected().count());
    assertEquals(1, everything.withoutBody().count());
    assertEquals(1, everything.withoutDate().count());
    assertEquals(2, everything.assessmentsLeftOut());
  }

  @Test
  void chainsAssessmentsByThemselvesWhereTheyAreAskedFor() throws IOException {
    var chain = find("kind=assessment", 2).chains().getFirst();
    assertEquals(List.of("jan-3", "feb-2"), members(chain));
    assertEquals(List.of("feb-2", "jan-3"), index.ids(chain.searches()));
  }

  @Test
  void pagesThroughChains() throws IOException {
    var all = FilledIndex.selection("");
    var first = followUps.analyze(new FollowUpsRequest(all, 2, Page.first(1)));
    assertEquals(List.of("jan-1"), ids(first));
    var second = followUps.analyze(new FollowUpsRequest(all, 2, new Page(1, first.next())));
    assertEquals(List.of("jan-2"), ids(second));
    assertNull(second.next());
    assertThrows(
        IllegalArgumentException.class,
        () -> followUps.analyze(new FollowUpsRequest(all, 2, new Page(1, "other-1"))));
  }

  @Test
  void leadsFromAnyDirectiveToItsChain() throws IOException {
    assertEquals("jan-1", chain("feb-1").id());
    var single = chain("other-1");
    assertEquals(List.of("other-1"), members(single));
    assertEquals(0, single.months());
    assertEquals(1, chain("undated-1").times());
    assertNull(chain("undated-1").first());
    assertNull(followUps.chain("none-1"));
  }

  private Chain chain(String id) throws IOException {
    return Objects.requireNonNull(followUps.chain(id));
  }

  @Test
  void followsTheIndexAsItChanges() throws IOException {
    var before = find("", 2);
    index.add(
        notice(
            "jul",
            "dong-thap",
            "2020-07-10",
            item(PLAN + " trong quý III.", "thanh-tra", null, "")));
    var after = find("", 2);
    assertEquals(before.generation() + 1, after.generation());
    assertEquals(4, after.chains().getFirst().times());
    assertEquals(1, after.chains().getFirst().unitChanges());
  }

  @Test
  void refusesASelectionThatTakesTooLong() {
    var hurried = HurriedFollowUps.of(index.searcher());
    var request = new FollowUpsRequest(FilledIndex.selection("q=xoài"), 2, Page.first(20));
    assertThrows(TimeLimitException.class, () -> hurried.analyze(request));
  }

  @Test
  void answersAnEmptyIndex(@TempDir Path empty) throws IOException {
    try (var nothing = FilledIndex.of(empty)) {
      var answer =
          new FollowUpAnalyzer(nothing.searcher())
              .analyze(new FollowUpsRequest(FilledIndex.selection(""), 2, Page.first(20)));
      assertEquals(List.of(), answer.chains());
      assertEquals(0, answer.selected().count());
      assertNotNull(answer.selected().search());
    }
  }
}
