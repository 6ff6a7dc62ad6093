package vn.giaoban.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// Narrowing and widening of selections.
final class SelectionTest {
  private static final Query WORD = new Query.Words("OCOP", false);
  private static final Query DUE =
      new Query.InDays(Dimension.DEADLINE, new DayRange(LocalDate.of(2020, 9, 1), null));
  private static final Selection OCOP =
      Selection.of(WORD)
          .filter(Dimension.PROVINCE, new DimensionFilter(Set.of("nghe-an", "dong-thap"), Set.of()))
          .within(new DayRange(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));

  @Test
  void narrowsByTheFilterWhereItLetsTheValueThrough() {
    assertEquals(
        Map.of(Dimension.TOPIC, DimensionFilter.of("iso")),
        Selection.EVERYTHING.with(Dimension.TOPIC, "iso").filters());
    assertEquals(
        OCOP.filter(Dimension.PROVINCE, DimensionFilter.of("nghe-an")),
        OCOP.with(Dimension.PROVINCE, "nghe-an"));
  }

  @Test
  void keepsWhatWasChosenBesideAnotherValue() {
    var iso = Selection.EVERYTHING.with(Dimension.TOPIC, "iso");
    assertEquals(
        iso.asking(new Query.Value(Dimension.TOPIC, "ocop")), iso.with(Dimension.TOPIC, "ocop"));
  }

  @Test
  void joinsAQueryByAnd() {
    assertEquals(DUE, Selection.EVERYTHING.and(DUE).query());
    var both = OCOP.and(DUE);
    assertEquals(OCOP.asking(new Query.And(List.of(WORD, DUE))), both);
    assertEquals(new Query.And(List.of(WORD, DUE, WORD)), both.and(WORD).query());
  }

  @Test
  void keepsForNoticesWhatTheyHaveAsAWhole() {
    var notices = OCOP.with(Dimension.UNIT, "van-phong").ofNotices();
    assertEquals(OCOP.asking(new Query.Everything()), notices);
    assertTrue(notices.isOfNotices());
    assertFalse(OCOP.isOfNotices());
    assertFalse(Selection.EVERYTHING.with(Dimension.UNIT, "van-phong").isOfNotices());
  }

  @Test
  void speaksOfWhatAFilterOrTheQueryIsAbout() {
    assertTrue(OCOP.speaksOf(Dimension.PROVINCE));
    assertFalse(OCOP.speaksOf(Dimension.KIND));
    assertTrue(OCOP.and(new Query.Value(Dimension.KIND, "assessment")).speaksOf(Dimension.KIND));
  }
}
