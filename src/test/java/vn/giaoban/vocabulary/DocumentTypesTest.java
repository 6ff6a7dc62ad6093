package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypesTest {
  private final DocumentTypes types = new DocumentTypes();

  @ParameterizedTest
  @CsvSource({
    "TB, Thông báo",
    "BC, Báo cáo",
    "BB, Biên bản",
    "KH, Kế hoạch",
    "CV, Công văn",
    "QĐ, Quyết định",
    "NQ, Nghị quyết",
    "CT, Chỉ thị",
    "TTr, Tờ trình",
    "TT, Thông tư",
    "NĐ, Nghị định",
    "CTr, Chương trình",
    "ĐA, Đề án",
    "GM, Giấy mời",
    "HD, Hướng dẫn",
    "QyĐ, Quy định",
    "KL, Kết luận",
    "TTR, Tờ trình",
    "HĐ, Hợp đồng"
  })
  void knowsAbbreviations(String abbreviation, String name) {
    var type = types.ofAbbreviation(abbreviation);
    assertNotNull(type);
    assertEquals(name, type.name());
  }

  @ParameterizedTest
  @CsvSource({
    "TB-SKHCN, TB",
    "192-KH/TU, KH",
    "QĐ-UBND-HC, QĐ",
    "TB/SKHCN, TB",
    "2020/NĐ-CP, NĐ",
    "TB, TB",
    "BB-STC, BB"
  })
  void readsTheTypeOfASymbol(String symbol, String abbreviation) {
    var type = types.ofSymbol(symbol);
    assertNotNull(type);
    assertEquals(abbreviation, type.abbreviation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBND-VX", "", "-", "STTTT-VP", "123"})
  void knowsNoTypeForAnAgency(String symbol) {
    assertNull(types.ofSymbol(symbol));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THÔNG BÁO | TB | ''",
        "**THÔNG BÁO** | TB | ''",
        "# BÁO CÁO | BC | ''",
        "T H Ô N G   B Á O | TB | ''",
        "THÔNG BẢO | TB | ''",
        "THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 11/2021 | TB | GIAO BAN THÁNG 11/2021",
        "THÔNG BÁO: Kết luận của Giám đốc | TB | Kết luận của Giám đốc",
        "BIÊN BẢN HỌP GIAO BAN | BB | HỌP GIAO BAN",
        "TRÍCH BIÊN BẢN | BB | ''",
        "BÁO CÁO | BC | ''",
        "KẾ HOẠCH | KH | ''",
        "TỜ TRÌNH | TTr | ''",
        "GIẤY MỜI | GM | ''",
        "Quyết định | QĐ | ''"
      })
  void readsTheTypeOnATitleLine(String line, String abbreviation, String rest) {
    var title = types.ofTitle(line);
    assertNotNull(title);
    assertEquals(abbreviation, title.type().abbreviation());
    assertEquals(rest, title.rest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Số: 12/TB-SKHCN",
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
        "Kính gửi",
        "THÔNG",
        "Đề ántới"
      })
  void findsNoTypeElsewhere(String line) {
    assertNull(types.ofTitle(line));
  }

  @Test
  void namesEveryTypeOnce() {
    var names = types.all().stream().map(DocumentType::name).toList();
    assertEquals(names, List.copyOf(new LinkedHashSet<>(names)));
    assertEquals(names.size(), new HashSet<>(names).size());
  }
}
