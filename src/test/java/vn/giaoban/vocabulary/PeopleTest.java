package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Person;

class PeopleTest {
  private static final String AGENCY = "Sở Khoa học và Công nghệ";
  private static final Person CHAIR = new Person("Đỗ Thuỳ Mẫn", "Giám đốc");
  private static final LocalDate BEFORE = LocalDate.of(2021, 5, 4);
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 9);

  @Test
  void knowsThoseOfTheTable() {
    var chair = new Person("Văn Công Thới", null);
    assertEquals("binh-thuan", People.standard().province(chair, AGENCY, BEFORE));
    assertEquals("lam-dong", People.standard().province(chair, AGENCY, SINCE));
  }

  @Test
  void knowsAPersonOnlyTogetherWithTheAgency() {
    var people = People.of(List.of(known("son-la", null)));
    assertEquals("son-la", people.province(CHAIR, "Sở khoa học và công nghệ", BEFORE));
    assertEquals("son-la", people.province(new Person("ĐỖ THÙY MẪN", null), AGENCY, null));
    assertNull(people.province(CHAIR, "Sở Y tế", BEFORE));
    assertNull(people.province(CHAIR, null, BEFORE));
    assertNull(people.province(null, AGENCY, BEFORE));
  }

  @Test
  void isToldNothingByANameOfTwoProvinces() {
    var people = People.of(List.of(known("son-la", Era.SIXTY_THREE)));
    var both = people.and(People.of(List.of(known("ca-mau", Era.SIXTY_THREE))));
    assertNull(both.province(CHAIR, AGENCY, BEFORE));
  }

  @Test
  void followsAPersonThroughTheMerger() {
    var people =
        People.of(
            List.of(known("ha-giang", Era.SIXTY_THREE), known("tuyen-quang", Era.THIRTY_FOUR)));
    assertEquals("tuyen-quang", people.province(CHAIR, AGENCY, SINCE));
    assertEquals("ha-giang", people.province(CHAIR, AGENCY, BEFORE));
  }

  @Test
  void cannotTellThePartFromTheWhole() {
    var people = People.of(List.of(known("lam-dong", Era.THIRTY_FOUR)));
    assertNull(people.province(CHAIR, AGENCY, BEFORE));
    var unmerged = People.of(List.of(known("nghe-an", Era.THIRTY_FOUR)));
    assertEquals("nghe-an", unmerged.province(CHAIR, AGENCY, BEFORE));
  }

  @Test
  void keepsToTheTermOfOffice() {
    var row = Map.of("name", "A B", "agency", AGENCY, "province", "son-la", "to", "2020-06");
    var people = People.of(List.of(People.Known.of(row)));
    var person = new Person("A B", null);
    assertEquals("son-la", people.province(person, AGENCY, LocalDate.of(2020, 6, 30)));
    assertNull(people.province(person, AGENCY, LocalDate.of(2020, 7, 1)));
  }

  @Test
  void refusesARowOfAnUnknownProvince() {
    var row = Map.of("name", "A B", "agency", AGENCY, "province", "ha-tay");
    assertThrows(IllegalArgumentException.class, () -> People.Known.of(row));
  }

  private static People.Known known(String province, @Nullable Era era) {
    return new People.Known("Đỗ Thùy Mẫn", AGENCY, province, null, null, era);
  }
}
