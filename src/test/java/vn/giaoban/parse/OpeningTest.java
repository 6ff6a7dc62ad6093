package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Person;

class OpeningTest {
  private static final LocalDate MET = LocalDate.of(2021, 3, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 02/3/2021, Sở tổ chức họp giao ban. | 2021-03-02",
        "Sáng ngày 2 tháng 3 năm 2021, lãnh đạo Sở họp giao ban. | 2021-03-02",
        "Chiều 02/3, Giám đốc Sở chủ trì họp giao ban. | 2021-03-02",
        "Trong hai ngày 2 và 3/3/2021, Sở tổ chức hội nghị giao ban. | 2021-03-02",
        "Ngày 2, 3/3/2021, Sở tổ chức hội nghị giao ban. | 2021-03-02",
        "Thực hiện Kế hoạch số 12/KH-SKHCN ngày 05/01/2021, ngày 02/3/2021 Sở họp giao ban. | 2021-03-02",
        "Căn cứ Quyết định số 9/QĐ-UBND ngày 8 tháng 2 năm 2021; ngày 02/3/2021 họp giao ban. | 2021-03-02",
        "Thời gian: 8 giờ 00 ngày 02/3/2021. | 2021-03-02",
        "Ngày 02.3.2021, Sở họp giao ban. | 2021-03-02"
      })
  void findsTheDayOfTheMeeting(String paragraph, LocalDate day) {
    assertEquals(day, opening(paragraph).metOn());
  }

  @Test
  void aDayWithoutItsYearIsOfTheTitles() {
    var opening = new Opening(List.of("Sáng ngày 14/8, Sở họp."), "Giao ban tháng 8/2020", 0);
    assertEquals(LocalDate.of(2020, 8, 14), opening.metOn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở họp giao ban tháng 3.",
        "Họp giao ban theo Công văn số 12/SKHCN-VP ngày 01/3/2021.",
        "Họp giao ban, đánh giá công tác từ ngày 01/02/2021.",
        "Ngày 31/2/2021, Sở họp giao ban."
      })
  void findsNoDayWhereNoneIsSaid(String paragraph) {
    assertNull(opening(paragraph).metOn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kết luận giao ban tháng 8/2020 | 2020-08",
        "Kết luận giao ban tháng 08 năm 2020 | 2020-08",
        "KẾT LUẬN GIAO BAN THÁNG 11 NĂM 2020 | 2020-11",
        "Kết luận giao ban tháng 8-2020 | 2020-08",
        "Kết luận giao ban tháng Tám | 2021-08",
        "Kết luận giao ban tháng Một năm 2021 | 2021-01",
        "Kết luận giao ban T8/2020 | 2020-08",
        "Kết luận giao ban tháng Chạp năm 2020 | 2020-12",
        "Kết luận giao ban tháng mười hai năm 2020 | 2020-12",
        "Kết luận giao ban tháng 2 | 2021-02",
        "Kết quả tháng 8 và nhiệm vụ tháng 9/2020 | 2020-08",
        "Kết luận giao ban quý III/2020 | 2020-Q3",
        "Kết luận giao ban Quý 2 năm 2020 | 2020-Q2",
        "Kết luận giao ban quí IV năm 2020 | 2020-Q4",
        "Sơ kết công tác 6 tháng đầu năm 2020 | 2020-H1",
        "Sơ kết công tác 06 tháng cuối năm 2020 | 2020-H2",
        "Sơ kết sáu tháng đầu năm 2020 | 2020-H1",
        "Kết luận giao ban 9 tháng đầu năm 2020 | 2020-Q3",
        "Tổng kết công tác năm 2020 | 2020",
        "Hội nghị tổng kết công tác khoa học và công nghệ năm 2020 | 2020"
      })
  void readsThePeriodInTheTitle(String title, String period) {
    assertEquals(period, String.valueOf(opening("Ngày 2/3/2021 họp.").period(title, MET)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kết luận cuộc họp giao ban | Ngày 2/3/2021 Sở họp giao ban tháng 2 năm 2021. | 2021-02",
        "Kết luận cuộc họp giao ban | Ngày 2/3/2021 Sở họp giao ban quý I. | 2021-Q1",
        "Kết luận cuộc họp giao ban | Ngày 2/3/2021 Sở họp giao ban. | 2021-03",
        "Kết luận giao ban tuần 9 | Ngày 2/3/2021 Sở họp giao ban. | 2021-03",
        "Kết luận giao ban tuần | Ngày 2/3/2021 Sở họp, sơ kết 6 tháng đầu năm 2020. | 2021-03"
      })
  void elseThePeriodIsThatOfTheTextOrOfTheDay(String title, String paragraph, String period) {
    assertEquals(period, String.valueOf(opening(paragraph).period(title, MET)));
  }

  @Test
  void aDecemberBeforeTheYearNamedIsOfTheYearBefore() {
    var december = LocalDate.of(2020, 12, 29);
    assertEquals(
        "2020-12",
        String.valueOf(
            opening("Họp.").period("Kết quả tháng 12, nhiệm vụ tháng 01/2021", december)));
  }

  @Test
  void aMeetingInJanuaryIsAboutTheDecemberBefore() {
    var january = LocalDate.of(2021, 1, 5);
    assertEquals("2020-12", String.valueOf(opening("Họp.").period("Giao ban tháng 12", january)));
    assertEquals("2020-Q4", String.valueOf(opening("Họp.").period("Giao ban quý IV", january)));
    assertEquals("2021-01", String.valueOf(opening("Họp.").period("Giao ban tháng 1", january)));
  }

  @Test
  void hasNoPeriodWithoutAYear() {
    assertNull(new Opening(List.of("Sở họp."), null, 0).period("Giao ban tháng 8", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 2/3, Sở họp giao ban do đồng chí Trần Văn Mẫu - Giám đốc Sở chủ trì. | Trần Văn Mẫu | Giám đốc",
        "Dưới sự chủ trì của đồng chí Lê Thị Hoa, Phó Giám đốc Sở, Sở họp giao ban. | Lê Thị Hoa | Phó Giám đốc",
        "Chủ trì: Ông Trần Văn Mẫu - Giám đốc Sở. | Trần Văn Mẫu | Giám đốc",
        "Giám đốc Sở Trần Văn Mẫu chủ trì cuộc họp giao ban. | Trần Văn Mẫu | Giám đốc",
        "Phó Giám đốc Sở phụ trách Trần Văn Mẫu đã chủ trì họp giao ban. | Trần Văn Mẫu | Phó Giám đốc phụ trách",
        "Đồng chí Cục trưởng Trần Văn Mẫu chủ trì giao ban. | Trần Văn Mẫu | Cục trưởng",
        "Chi cục trưởng Trần Văn Mẫu chủ trì giao ban. | Trần Văn Mẫu | Chi cục trưởng",
        "Đ/c Trần Văn Mẫu, Chủ tịch UBND huyện chủ trì hội nghị. | Trần Văn Mẫu | Chủ tịch",
        "Sau khi nghe báo cáo, đồng chí Trần Văn Mẫu - Giám đốc Sở kết luận như sau: | Trần Văn Mẫu | Giám đốc",
        "Chủ trì: Lê Thị Hoa - Chánh Văn phòng. Dự họp có ông Trần Văn Mẫu - Giám đốc Sở. | Lê Thị Hoa | Chánh Văn phòng"
      })
  void findsTheChair(String paragraph, String name, String title) {
    assertEquals(new Person(name, title), opening(paragraph).chair(null, List.of()));
  }

  @Test
  void whoPresidesComesBeforeWhoConcludes() {
    var opening =
        new Opening(
            List.of(
                "Sở họp giao ban do ông Trần Văn Mẫu - Giám đốc Sở chủ trì.",
                "Bà Lê Thị Hoa - Phó Giám đốc Sở kết luận như sau:"),
            null,
            2021);
    assertEquals(new Person("Trần Văn Mẫu", "Giám đốc"), opening.chair(null, List.of()));
  }

  @Test
  void hasNoChairWhereNobodyIsNamed() {
    assertNull(
        opening("Giám đốc Sở chủ trì họp giao ban và kết luận như sau:").chair(null, List.of()));
  }

  private static Opening opening(String paragraph) {
    return new Opening(List.of(paragraph), null, 2021);
  }
}
