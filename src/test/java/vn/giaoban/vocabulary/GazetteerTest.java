package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void knowsEveryProvinceOfAName() {
    assertEquals(
        Set.of("binh-thuan", "nam-dinh", "quang-binh", "thanh-hoa"),
        provinces(gazetteer.named("hải ninh", Era.SIXTY_THREE)));
  }

  @Test
  void findsNamesWithoutMarks() {
    assertEquals(Set.of("nghe-an"), provinces(gazetteer.namedPlain("dien chau", Era.SIXTY_THREE)));
    assertEquals(List.of(), gazetteer.named("dien chau", Era.SIXTY_THREE));
  }

  @Test
  void findsNamesWithApostropheAndHyphen() {
    assertEquals(Set.of("dak-nong"), provinces(gazetteer.named("đắk r lấp", Era.SIXTY_THREE)));
    assertEquals(Set.of("hue"), provinces(gazetteer.named("chân mây lăng cô", Era.THIRTY_FOUR)));
  }

  @Test
  void keepsTheTwoStatesApart() {
    assertEquals(List.of(), gazetteer.named("ô loan", Era.SIXTY_THREE));
    assertEquals(Set.of("dak-lak"), provinces(gazetteer.named("ô loan", Era.THIRTY_FOUR)));
    assertEquals(Set.of("dak-lak"), provinces(gazetteer.named("ô loan", null)));
  }

  @Test
  void placesAnOldDistrictInTodaysProvince() {
    assertEquals(Set.of("lam-dong"), provinces(gazetteer.named("hàm thuận nam", Era.THIRTY_FOUR)));
    assertEquals(
        Set.of("binh-thuan"), provinces(gazetteer.named("hàm thuận nam", Era.SIXTY_THREE)));
  }

  @Test
  void remembersDistrictsAbolishedBeforeTheMerger() {
    assertEquals(Set.of("quang-ninh"), provinces(gazetteer.named("hoành bồ", Era.SIXTY_THREE)));
  }

  @Test
  void changesStateOnTheFirstOfJuly() {
    assertEquals(Era.SIXTY_THREE, Era.on(LocalDate.of(2025, 6, 30)));
    assertEquals(Era.THIRTY_FOUR, Era.on(LocalDate.of(2025, 7, 1)));
    assertNull(Era.on(null));
  }

  private static Set<String> provinces(List<Place> places) {
    var provinces = new TreeSet<String>();
    places.forEach(place -> provinces.add(place.province()));
    return provinces;
  }
}
