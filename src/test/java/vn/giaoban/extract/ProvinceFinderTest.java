package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Evidence;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.parse.Quote;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.People;
import vn.giaoban.vocabulary.People.Official;

class ProvinceFinderTest {
  private static final LocalDate BEFORE = LocalDate.of(2020, 8, 14);
  private static final LocalDate SINCE = LocalDate.of(2025, 9, 8);
  private static final String AGENCY = "Sở Khoa học và Công nghệ";

  private final ProvinceFinder finder = ProvinceFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND TỈNH LÀO CAI | lao-cai",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG | hai-phong",
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HOÀ BÌNH | hoa-binh",
        "UBND TỈNH BẮC GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | bac-giang",
        "UBND TINH NGHE AN | nghe-an",
        "UBND TỈNH QUÀNG BlNH | quang-binh",
        "UBND TỈNH ĐĂK LĂK | dak-lak",
        "UBND TP.HCM | ho-chi-minh",
        "SỞ Y TẾ HÀ NỘI | ha-noi",
        "TỈNH ỦY KIÊN GIANG | kien-giang",
      })
  void readsTheIssuer(String line, String province) {
    assertFound(province, ProvinceBasis.STATED, find(issuer(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đồng Tháp, ngày 21 tháng 8 năm 2020 | dong-thap",
        "*Thừa Thiên Huế, ngày 05 tháng 8 năm 2024* | hue",
        "TP. Hồ Chí Minh, ngày 2 tháng 3 năm 2020 | ho-chi-minh",
        "Thành phố Cần Thơ, ngày … tháng 3 năm 2020 | can-tho",
        "Số: 12/TB-SKHCN Bà Rịa – Vũng Tàu, ngày 1 tháng 3 năm 2020 | ba-ria-vung-tau",
        "Quảng Ngải, ngày 29 tháng 9 năm 2020 | quang-ngai",
        "Vinh Lonq, ngay 29 thang 9 nam 2020 | vinh-long",
      })
  void readsThePlaceLine(String line, String province) {
    assertFound(province, ProvinceBasis.STATED, find(place(line)));
  }

  @Test
  void prefersTheIssuerToThePlace() {
    var clues =
        clues("Họp tại trụ sở.", BEFORE, "Hà Nội, ngày 2 tháng 3 năm 2020", "UBND TỈNH SƠN LA");
    assertFound("son-la", ProvinceBasis.STATED, find(clues));
  }

  @Test
  void joinsAnIssuerBrokenOverTwoLines() {
    var clues = clues("Họp.", BEFORE, null, "ỦY BAN NHÂN DÂN TỈNH", "QUẢNG TRỊ");
    var found = find(clues);
    assertFound("quang-tri", ProvinceBasis.STATED, found);
    assertEquals(new Lines(1, 2), found.evidence().getFirst().lines());
  }

  @Test
  void takesADistrictTownInThePlaceLineAsAHint() {
    assertFound("nghe-an", ProvinceBasis.INFERRED, find(place("Vinh, ngày 3 tháng 2 năm 2020")));
    assertFound("lao-cai", ProvinceBasis.INFERRED, find(place("Bắc Hà, ngày 3 tháng 2 năm 2020")));
    var mentioned =
        clues(
            "Trình UBND tỉnh Lào Cai.",
            BEFORE,
            "Bắc Hà, ngày 3 tháng 2 năm 2020",
            "UBND HUYỆN BẮC HÀ");
    assertFound("lao-cai", ProvinceBasis.MENTIONED, find(mentioned));
  }

  @Test
  void doesNotTakeACommuneForTheProvinceOfItsName() {
    var clues =
        clues(
            "Trình UBND huyện Đông Hưng.",
            BEFORE,
            "Hà Giang, ngày 3 tháng 2 năm 2020",
            "UBND XÃ HÀ GIANG");
    assertFound("thai-binh", ProvinceBasis.INFERRED, find(clues));
    assertFound("quang-binh", ProvinceBasis.INFERRED, find(issuer("UBND HUYỆN QUẢNG NINH")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tập huấn cho các sản phẩm OCOP trên địa bàn tỉnh Nghệ An. | nghe-an",
        "Biểu trưng của tỉnh\\n\\nĐồng Tháp được bảo hộ. | dong-thap",
        "Tổ chức Techfest Nghệ An open năm 2021. | nghe-an",
        "Sở Tài nguyên và Môi trường Nghệ An thông báo để các đơn vị biết. | nghe-an",
        "Tham mưu Thành ủy Hải Phòng ban hành nghị quyết. | hai-phong",
        "Báo cáo UBND Thành phố Hồ Chí Minh trước ngày 5. | ho-chi-minh",
        "Bao cao UBND tinh Quang Nam truoc ngay 5. | quang-nam",
        "Năm 2021 tỉnh Phú Thọ đạt kế hoạch. | phu-tho",
        "Nhiệm vụ các huyện, thị xã tỉnh Phú Thọ. | phu-tho",
      })
  void readsWhatTheBodyMentions(String body, String province) {
    assertFound(province, ProvinceBasis.MENTIONED, find(body(body.replace("\\n", "\n"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Đoàn TNCS Hồ Chí Minh phát động phong trào.",
        "Đoàn đi học tập kinh nghiệm tại tỉnh Lâm Đồng trong tháng 9.",
        "Tổ chức tham quan mô hình ở huyện Di Linh.",
        "Đón tiếp đoàn công tác tỉnh Hà Giang.",
        "Đoàn công tác của Sở KH&CN tỉnh Yên Bái đến làm việc.",
        "Ký kết hợp tác với tỉnh Thanh Hóa.",
        "Chuyển tiền vì hoà bình, xây dựng hòa bình thế giới.",
        "Công trình thủy điện Hòa Bình.",
        "Đồng chí Nguyễn Thái Bình, Chánh Văn phòng, chuẩn bị.",
        "Kỷ niệm chiến thắng Điện Biên Phủ.",
        "Hội nghị vùng các tỉnh Nghệ An, Hà Tĩnh và Quảng Bình.",
        "Tham dự tập huấn tại Hà Nội.",
        "Hợp tác xã Bình Thuận làm hồ sơ.",
        "Làm việc với Sở KH&CN Hà Tĩnh.",
        "Phát triển kinh tế - xã hội; xã Không Có Thật báo cáo.",
      })
  void takesNothingFromWhatIsNotItsOwn(String body) {
    assertFound(null, ProvinceBasis.UNKNOWN, find(body(body)));
  }

  @Test
  void weighsItsOwnProvinceAboveTheNeighbours() {
    var found =
        find(
            body(
                """
                Tham mưu UBND tỉnh Ninh Thuận ban hành kế hoạch.
                Học tập kinh nghiệm tại tỉnh Bến Tre và tỉnh Trà Vinh.
                Hội nghị với tỉnh bạn Bình Thuận được tổ chức tại Đà Nẵng.
                """));
    assertFound("ninh-thuan", ProvinceBasis.MENTIONED, found);
  }

  @Test
  void leavesTwoEqualMentionsOpen() {
    var found = find(body("Số liệu của tỉnh Sơn La tăng. Số liệu của tỉnh Lai Châu giảm."));
    assertFound(null, ProvinceBasis.UNKNOWN, found);
    assertEquals(List.of("lai-chau", "son-la"), found.candidates());
  }

  @Test
  void infersFromDistrictsAndCommunes() {
    assertFound("nghe-an", ProvinceBasis.INFERRED, find(body("Lưu ý huyện Diễn Châu, Nghi Lộc.")));
    assertFound("ben-tre", ProvinceBasis.INFERRED, find(body("Đề tài bưởi da xanh Giồng Trôm.")));
    assertFound("lam-dong", ProvinceBasis.INFERRED, find(body("Lam viec voi huyen Di Linh.")));
  }

  @Test
  void sharesOutANameOfSeveralProvinces() {
    var open = find(body("Mô hình trồng mãng cầu tại xã Hải Ninh."));
    assertFound(null, ProvinceBasis.UNKNOWN, open);
    assertEquals(List.of("binh-thuan", "nam-dinh", "quang-binh", "thanh-hoa"), open.candidates());
    var decided = find(body("Mô hình tại xã Hải Ninh, huyện Bắc Bình."));
    assertFound("binh-thuan", ProvinceBasis.INFERRED, decided);
    assertEquals(5, decided.evidence().size());
  }

  @Test
  void readsAnEnumerationBehindOneWord() {
    var found = find(body("Kiểm tra tại các xã Bình Thuận, Bình Dương và Bình Phước."));
    assertFound("quang-ngai", ProvinceBasis.INFERRED, found);
  }

  @Test
  void readsTheProvinceBehindAPlace() {
    var found = find(body("Mô hình tại xã Hải Ninh, Bình Thuận."));
    assertFound("binh-thuan", ProvinceBasis.MENTIONED, found);
  }

  @Test
  void citesLinesOfTheText() {
    var found = find(body("Dòng một.\nDòng hai.\nTrên địa bàn tỉnh\nNghệ An năm nay."));
    var evidence = found.evidence().getFirst();
    assertEquals(
        new Evidence("text", "nghe-an", "địa bàn tỉnh Nghệ An", new Lines(3, 4)), evidence);
  }

  @Test
  void usesTheNewMapSinceTheMerger() {
    var clues = clues("Công an phường Cam Đường và xã Ô Loan.", SINCE, null, "UBND XÃ Ô LOAN");
    assertFound("dak-lak", ProvinceBasis.INFERRED, find(clues));
    assertFound(null, ProvinceBasis.UNKNOWN, find(body("Lễ tại xã Ô Loan.")));
  }

  @Test
  void readsAnOldProvinceAsAWeakSignOfTheNew() {
    var old = clues("Làm việc tại tỉnh Bình Định (cũ).", SINCE, null);
    assertFound("gia-lai", ProvinceBasis.MENTIONED, find(old));
    var both = clues("Trụ sở tỉnh Bình Định cũ. Số liệu tỉnh Đắk Lắk tăng.", SINCE, null);
    assertFound("dak-lak", ProvinceBasis.MENTIONED, find(both));
  }

  @Test
  void saysWhereAnOldProvinceLiesToday() {
    assertEquals("lam-dong", find(issuer("UBND TỈNH BÌNH THUẬN")).provinceNow());
  }

  @Test
  void asksThePeopleWhereTheTextIsOpen() {
    var people = People.of(List.of(known("Tạ Văn Bản", "binh-thuan")));
    var clues = clues("Chủ trì: Tạ Văn Bản.\nLàm tại xã Hải Ninh.", BEFORE, null);
    var withChair =
        new ProvinceClues(
            null,
            List.of(),
            AGENCY,
            clues.text(),
            clues.body(),
            BEFORE,
            List.of(new Person("Tạ Văn Bản", "Giám đốc"), new Person("Tạ Văn Bản", "Giám đốc")));
    var found = finder.find(withChair, people);
    assertFound("binh-thuan", ProvinceBasis.INFERRED, found);
    assertEquals(
        List.of(
            new Evidence("commune", "binh-thuan", "xã Hải Ninh", new Lines(2, 2)),
            new Evidence("person", "binh-thuan", "Tạ Văn Bản", new Lines(1, 1))),
        found.evidence().stream()
            .filter(each -> each.province().equals("binh-thuan"))
            .sorted(java.util.Comparator.comparing(Evidence::kind))
            .toList());
  }

  @Test
  void settlesByWhatOtherNoticesTeach() {
    var open = notice(find(body("Làm tại xã Hải Ninh.")), "Tạ Văn Bản");
    var teacher = notice(find(issuer("UBND TỈNH NAM ĐỊNH")), "Tạ Văn Bản");
    var people = learned(open, teacher);
    var settled = finder.settle(open, people);
    assertFound("nam-dinh", ProvinceBasis.INFERRED, settled);
    assertTrue(settled.candidates().isEmpty());
    assertEquals(settled, finder.settle(notice(settled, "Tạ Văn Bản"), people));
    assertEquals(find(issuer("UBND TỈNH NAM ĐỊNH")), finder.settle(teacher, people));
  }

  @Test
  void unlearnsWhatIsTaughtNoMore() {
    var found = find(body("Làm tại xã Hải Ninh."));
    var open = notice(found, "Tạ Văn Bản");
    var settled = finder.settle(open, People.of(List.of(known("Tạ Văn Bản", "nam-dinh"))));
    var contradicted =
        People.of(List.of(known("Tạ Văn Bản", "nam-dinh"), known("Tạ Văn Bản", "son-la")));
    assertEquals(found, finder.settle(notice(settled, "Tạ Văn Bản"), contradicted));
  }

  @Test
  void doesNotLearnFromAnInference() {
    var inferred = notice(find(body("Làm tại huyện Bắc Bình.")), "Tạ Văn Bản");
    var people = learned(inferred);
    assertNull(people.province(new Person("Tạ Văn Bản", null), AGENCY, BEFORE));
  }

  private static People learned(Notice... notices) {
    return People.learn(
        Stream.of(notices).flatMap(notice -> Official.of(notice).stream()).toList());
  }

  private Placement find(ProvinceClues clues) {
    return finder.find(clues, People.of(List.of()));
  }

  private static void assertFound(@Nullable String province, ProvinceBasis basis, Placement found) {
    assertEquals(province, found.province(), () -> "" + found);
    assertEquals(basis, found.provinceBasis(), () -> "" + found);
  }

  private static People.Known known(String name, String province) {
    return new People.Known(name, AGENCY, province, null, null, null);
  }

  private static ProvinceClues issuer(String line) {
    return clues("Cuộc họp kết luận.", BEFORE, null, line);
  }

  private static ProvinceClues place(String line) {
    return clues("Cuộc họp kết luận.", BEFORE, line);
  }

  private static ProvinceClues body(String body) {
    return clues(body, BEFORE, null);
  }

  private static ProvinceClues clues(
      String body, LocalDate date, @Nullable String place, String... issuer) {
    var text = LinedText.of(body);
    var lines = new ArrayList<Quote>();
    for (var line : issuer) {
      lines.add(new Quote(line, new Lines(lines.size() + 1, lines.size() + 1)));
    }
    return new ProvinceClues(
        place == null ? null : new Quote(place, new Lines(1, 1)),
        lines,
        AGENCY,
        text,
        new Lines(1, text.lineCount()),
        date,
        List.of());
  }

  private static Notice notice(Placement finding, String chair) {
    return new Notice(
        "a-txt",
        "a.txt",
        new DocumentFacts(null, null, "TB", null, AGENCY, null),
        finding,
        new Meeting(new MeetingDates(null, BEFORE, null), new Person(chair, "Giám đốc"), null),
        List.of(),
        List.of(),
        List.of());
  }
}
