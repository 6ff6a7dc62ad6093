package vn.giaoban.vocabulary.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.Normalizer;

class SlipsTest {
  private static final Slips SLIPS = Slips.standard();

  @ParameterizedTest
  @CsvSource({
    "kiếm tra, kiểm tra",
    "Kiếm tra việc triến khai, Kiểm tra việc triển khai",
    "TỐ CHỨC thực hiện, TỔ CHỨC thực hiện",
    "Chi cục Tiêu chuấn Đo lường, Chi cục Tiêu chuẩn Đo lường",
    "Phòng Quàn lý, Phòng Quản lý",
    "hồ sơ đề xuât, hồ sơ đề xuất",
    "Sở Lao động —- Thương binh, Sở Lao động  - Thương binh"
  })
  void mendsMarksByTheWordsBeside(String recognized, String meant) {
    assertEquals(meant, SLIPS.mended(recognized, true));
  }

  /// Words that are others with other marks are left unless both together are known.
  @ParameterizedTest
  @CsvSource({"Giám đốc Sở tại cuộc họp", "lý do, khách quan", "các vấn đề", "Giao Văn phòng"})
  void leavesWordsThatMayStandThere(String text) {
    assertEquals(text, SLIPS.mended(text, true));
  }

  @Test
  void mendsNamesOfFamiliesBelowASignature() {
    assertEquals("GIÁM ĐỐC\nNguyễn Văn Mẫu\n", SLIPS.mended("GIÁM ĐỐC\nNguyên Văn Mẫu\n", true));
    assertEquals("ông Nguyễn Văn Thử dự", SLIPS.mended("ông Nguyễn Văn Thử dự", true));
    assertEquals("đường Nguyên Hồng", SLIPS.mended("đường Nguyên Hồng", true));
  }

  @Test
  void doesNotReadAcrossParagraphs() {
    assertEquals("1. Kiếm\n\ntra", SLIPS.mended("1. Kiếm\n\ntra", true));
    assertEquals("Kiểm\ntra", SLIPS.mended("Kiếm\ntra", true));
  }

  /// A writer's own slips are few, and left.
  @Test
  void mendsOfOtherTextsOnlyThoseWithManySlips() {
    var slip = "Tố chức kiếm tra, đôn đốc. ";
    var clean = "Các phòng, đơn vị thuộc Sở báo cáo kết quả thực hiện. ".repeat(20);
    assertEquals(clean + slip + clean, SLIPS.mended(clean + slip + clean, false));
    assertEquals("Tổ chức kiểm tra, đôn đốc. ".repeat(20), SLIPS.mended(slip.repeat(20), false));
  }

  @Test
  void changesNextToNothingInTextsThatWereTyped() throws IOException {
    for (var name : List.of("000_bf2d77a87c11392e.txt", "004_2b9eb90f27dba263.txt")) {
      var text = Normalizer.normalize(Files.readString(Path.of("corpus", name)));
      assertEquals(text, SLIPS.mended(text, true), name);
      assertEquals(text, SLIPS.mended(text, false), name);
    }
  }
}
