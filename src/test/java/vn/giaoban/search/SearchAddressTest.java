package vn.giaoban.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

class SearchAddressTest {
  private static final Selection OCOP =
      Selection.of(new Query.Words("OCOP", false))
          .filter(Dimension.PROVINCE, new DimensionFilter(Set.of("nghe-an", "dong-thap"), Set.of()))
          .within(new DayRange(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));

  @Test
  void writesQueryFiltersAndDaysAlwaysInTheSameOrder() {
    assertEquals("", SearchAddress.of(Selection.EVERYTHING));
    assertEquals(
        "q=OCOP&province=dong-thap&province=nghe-an&from=2020-07-01&to=2020-09-30",
        SearchAddress.of(OCOP));
    assertEquals(
        "agency=-S%E1%BB%9F%20A%26B&to=2020-09-30",
        SearchAddress.of(
            Selection.EVERYTHING
                .filter(Dimension.AGENCY, DimensionFilter.parse(List.of("-Sở A&B")))
                .within(new DayRange(null, LocalDate.of(2020, 9, 30)))));
  }
}
