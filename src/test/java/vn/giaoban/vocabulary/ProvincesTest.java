package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvincesTest {
  private final Provinces provinces = Provinces.standard();

  @Test
  void holdsSixtyThreeOfWhichThirtyFourRemain() {
    assertEquals(63, provinces.all().size());
    assertEquals(34, provinces.all().stream().map(Province::now).distinct().count());
    for (var province : provinces.all()) {
      assertEquals(province.now().equals(province.slug()), province.code34() != null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Nghệ An, nghe-an",
    "nghe an, nghe-an",
    "nghe-an, nghe-an",
    "TỈNH NGHỆ AN, nghe-an",
    "Hoà Bình, hoa-binh",
    "HÒA BÌNH, hoa-binh",
    "Bà Rịa - Vũng Tàu, ba-ria-vung-tau",
    "TP.HCM, ho-chi-minh",
    "Thành phố Hồ Chí Minh, ho-chi-minh",
    "TT-Huế, hue",
    "Thừa Thiên Huế, hue",
    "Đăk Lăk, dak-lak",
    "Bắc Cạn, bac-kan",
    "Thủ đô Hà Nội, ha-noi",
    "tỉnh Hà Tây, ha-noi"
  })
  void findsAProvinceByAnyOfItsNames(String text, String slug) {
    var province = provinces.named(text);
    assertNotNull(province);
    assertEquals(slug, province.slug());
  }

  @Test
  void doesNotKnowAStranger() {
    assertNull(provinces.named("Hà Đông"));
    assertNull(provinces.named("Hà Bắc"), "it became two provinces");
    assertThrows(IllegalArgumentException.class, () -> provinces.now("ha-dong"));
  }

  @Test
  void knowsWhatWasMerged() {
    assertEquals("lam-dong", provinces.now("binh-thuan"));
    assertEquals("lam-dong", provinces.in(Era.THIRTY_FOUR, "dak-nong"));
    assertEquals("dak-nong", provinces.in(Era.SIXTY_THREE, "dak-nong"));
    assertEquals(List.of("binh-thuan", "dak-nong", "lam-dong"), provinces.partsOf("lam-dong"));
  }
}
