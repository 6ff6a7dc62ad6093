package vn.giaoban.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.SampleNotices;

/// Comparisons of a few hand-made notices.
final class MadeComparisonTest {
  @TempDir private Path folder;

  private static Notice notice(String id, String province, String day, String... directives) {
    var made = new ArrayList<Directive>();
    for (var directive : directives) {
      var parts = directive.split(": ", 2);
      var topics = parts[0].isEmpty() ? List.<String>of() : List.of(parts[0]);
      made.add(
          SampleNotices.on(
              SampleNotices.directive(
                  id + "-" + (made.size() + 1),
                  Kind.DIRECTIVE,
                  null,
                  parts[1],
                  List.of(),
                  topics,
                  List.of(),
                  List.of()),
              LocalDate.parse(day)));
    }
    return new Notice(
        id,
        id + ".txt",
        new DocumentFacts(null, null, "TB", "Kết luận", "Sở Khoa học và Công nghệ", null),
        new Placement(province, province, ProvinceBasis.STATED, List.of(), List.of()),
        new Meeting(new MeetingDates(null, LocalDate.parse(day), null), null, null),
        List.of(),
        List.of(),
        made);
  }

  @Test
  void leavesCentralBodiesOutOfComparisonsOfProvinces() throws IOException {
    try (var index =
        ComparedIndex.of(
            folder,
            notice("a", "nghe-an", "2020-08-03", "iso: áp dụng"),
            notice("b", "hue", "2020-08-04", "iso: duy trì"),
            SampleNotices.central(
                notice("c", "hue", "2020-08-05", "iso: hướng dẫn", "ocop: sản phẩm")))) {
      var comparison = index.compare();
      index.check(comparison);
      assertEquals(
          List.of("hue", "nghe-an"),
          comparison.groups().stream().map(Comparison.Group::value).toList());
      assertEquals(2, comparison.total().directives());
      var warning = comparison.warnings().getFirst();
      assertEquals("central-left-out", warning.kind());
      assertTrue(warning.text().startsWith("2 directives of 1 notices"), warning.text());
      assertEquals(4, index.compare("by=agency").total().directives());
      assertEquals(2, index.compare("agencyLevel=central").total().directives());
    }
  }

  private static Comparison.State state(Comparison comparison, int group, int cell) {
    return comparison.groups().get(group).cells().get(cell).state();
  }

  @Test
  void tellsSilenceFromNotHavingMet() throws IOException {
    try (var index =
        ComparedIndex.of(
            folder,
            notice("a", "nghe-an", "2020-08-03", "ocop: xã nông thôn"),
            notice("b", "hue", "2020-08-04", "iso: áp dụng"),
            notice("c", "hue", "2020-08-20", "iso: duy trì"),
            notice("d", "ha-noi", "2021-01-05", "ocop: sản phẩm"))) {
      var comparison =
          index.compare(
              "values=ocop", "period=2020-08", "groups=nghe-an", "groups=hue", "groups=ha-noi");
      index.check(comparison);
      assertEquals(Comparison.State.COUNTED, state(comparison, 0, 0));
      assertEquals(Comparison.State.SILENT, state(comparison, 1, 0));
      assertEquals(2L, comparison.groups().get(1).noticesHeld());
      assertEquals(Comparison.State.NOT_MET, state(comparison, 2, 0));
      assertEquals(0L, comparison.groups().get(2).noticesHeld());

      var asked = index.compare("q=ngay:2020 tinh:hue nông", "values=ocop");
      assertEquals(List.of("hue"), asked.groups().stream().map(Comparison.Group::value).toList());
      assertEquals(Comparison.State.SILENT, asked.groups().getFirst().state());
      assertEquals(2L, asked.groups().getFirst().noticesHeld());
      assertNull(asked.groups().getFirst().cells().getFirst().share());

      var topics = index.compare("by=topic", "features=province", "groups=thanh-tra-kiem-tra");
      assertNull(topics.groups().getFirst().noticesHeld());
      assertEquals(Comparison.State.EMPTY, topics.groups().getFirst().state());
    }
  }

  @Test
  void comparesNothingWithOneGroup() throws IOException {
    try (var index = ComparedIndex.of(folder, notice("a", "hue", "2020-08-03", "iso: áp dụng"))) {
      var comparison = index.compare();
      assertEquals(1, index.check(comparison));
      var cell = comparison.groups().getFirst().cells().getFirst();
      assertEquals(1.0, cell.share());
      assertNull(cell.restShare());
      assertNull(cell.z());
      assertNull(cell.mark());
      assertEquals(0, comparison.chance().cells());
      assertEquals(List.of(), index.compare("features=word").groups().getFirst().cells());
    }
  }

  @Test
  void comparesNothingAtAll() throws IOException {
    try (var index = ComparedIndex.of(folder)) {
      for (var features : List.of("topic", "word")) {
        var comparison = index.compare("features=" + features);
        assertEquals(0, index.check(comparison));
        assertEquals(List.of(), comparison.groups());
        assertEquals(0, comparison.chance().byChance());
      }
    }
  }

  @Test
  void warnsWhereTheMergerIsCrossed() throws IOException {
    try (var index =
        ComparedIndex.of(
            folder,
            notice("a", "nghe-an", "2025-06-30", "iso: áp dụng"),
            notice("b", "nghe-an", "2025-07-01", "iso: duy trì"))) {
      assertEquals("crosses-merger", index.compare().warnings().getFirst().kind());
      assertFalse(index.compare("by=unit", "features=province").warnings().isEmpty());
      assertTrue(index.compare("by=provinceNow").warnings().isEmpty());
      assertTrue(index.compare("to=2025-06-30").warnings().isEmpty());
      assertTrue(index.compare("from=2025-07-01").warnings().isEmpty());
    }
  }

  @Test
  void saysWhichProvincesAreJoined() throws IOException {
    try (var index =
        ComparedIndex.of(
            folder,
            notice("a", "lao-cai", "2020-08-03", "iso: áp dụng"),
            notice("b", "nghe-an", "2020-08-03", "iso: áp dụng"))) {
      var comparison = index.compare("by=provinceNow");
      assertEquals(
          List.of("yen-bai", "lao-cai").stream().sorted().toList(),
          comparison.groups().getFirst().joins().stream()
              .map(Comparison.Named::value)
              .sorted()
              .toList());
      assertEquals(List.of(), comparison.groups().get(1).joins());
    }
  }

  @Test
  void joinsPairsIntoAPhraseAndLeavesItsSyllablesOut() throws IOException {
    var here = new ArrayList<String>();
    var there = new ArrayList<String>();
    for (int i = 0; i < 30; i++) {
      here.add(": đăng ký chỉ dẫn địa lý, số " + i);
      there.add(": kiểm tra đo lường địa bàn, số " + i);
    }
    for (int i = 0; i < 4; i++) {
      here.add(": chỉ đạo");
    }
    try (var index =
        ComparedIndex.of(
            folder,
            notice("a", "nghe-an", "2020-08-03", here.toArray(String[]::new)),
            notice("b", "hue", "2020-08-03", there.toArray(String[]::new)))) {
      var comparison = index.compare("features=word", "groups=nghe-an");
      assertEquals(1, index.check(comparison));
      var phrase = comparison.groups().getFirst().cells().getFirst();
      assertEquals("đăng ký chỉ dẫn địa lý", phrase.value());
      assertEquals(30, phrase.directives());
      assertEquals(
          index.total(
              "q=%22%C4%91%C4%83ng+k%C3%BD+ch%E1%BB%89+d%E1%BA%ABn+%C4%91%E1%BB%8Ba+l%C3%BD%22&province=nghe-an"),
          phrase.directives());
      var among = index.compare("features=word", "groups=nghe-an", "q=chi");
      assertEquals(1, among.groups().size());
      index.check(among);
    }
  }

  @Test
  void comparesYearsOrTheQuartersOrMonthsOfOne() throws IOException {
    try (var index =
        ComparedIndex.of(
            folder,
            notice("a", "hue", "2020-08-03", "iso: áp dụng"),
            notice("b", "hue", "2020-09-03", "iso: áp dụng"),
            notice("c", "hue", "2020-10-03", "iso: áp dụng"),
            notice("d", "hue", "2021-10-03", "iso: áp dụng"))) {
      assertEquals(List.of("2020", "2021"), groups(index.compare("by=date")));
      assertEquals(List.of("2020-Q3", "2020-Q4"), groups(index.compare("by=date", "period=2020")));
      assertEquals(
          List.of("2020-08", "2020-09"), groups(index.compare("by=date", "period=2020-Q3")));
      assertEquals(List.of("2020-08"), groups(index.compare("by=date", "period=2020-08")));
    }
  }

  private static List<String> groups(Comparison comparison) {
    return comparison.groups().stream().map(Comparison.Group::value).toList();
  }
}
