package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Person;

class SignaturesTest {
  private static final String BODY =
      """
      1. Văn phòng Sở
      - Gửi lịch họp.
      - Lập danh sách khách mời.
      2. Thanh tra Sở
      - Rà soát đơn thư còn tồn.
      - Lập đoàn kiểm tra.
      3. Phòng Quản lý Công nghệ
      - Thẩm định hồ sơ dự án.
      - Họp tổ chuyên gia.
      - Gửi kết quả về Văn phòng.
      """;

  @Test
  void readsColumns() {
    assertEquals(
        new Person("Trần Văn Mẫu", "Giám đốc"),
        signer(
            """
            Nơi nhận:                              GIÁM ĐỐC
            - Các phòng, đơn vị;
            - Lưu: VT.
                                                 Trần Văn Mẫu
            """));
  }

  @Test
  void readsColumnsThatWereFlattened() {
    assertEquals(
        new Person("Trần Văn Mẫu", "Giám đốc"),
        signer("Nơi nhận: GIÁM ĐỐC\n- Các phòng, đơn vị;\n- Lưu: VT. Trần Văn Mẫu\n"));
  }

  @Test
  void readsTwoWhoSignMinutesOnOneLine() {
    assertEquals(
        new Person("Trần Văn Minh Mẫu", "Giám đốc"),
        signer("THƯ KÝ CHỦ TRÌ\nGIÁM ĐỐC\nLý Thị Ngọc Hân Trần Văn Minh Mẫu\n"));
    assertEquals(
        new Person("Trần Văn Mẫu", null),
        signer("CHỦ TRÌ CUỘC HỌP THƯ KÝ\nTrần Văn Mẫu Lý Thị Hân\n"));
  }

  @Test
  void readsOneBelowTheOther() {
    assertEquals(
        new Person("Lê Thị Hoa", "Chánh Văn phòng"),
        signer("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHÁNH VĂN PHÒNG\n\n(đã ký)\n\nLê Thị Hoa\n"));
  }

  @Test
  void aDeputySignsForTheHead() {
    assertEquals(
        new Person("Lê Thị Hoa", "Phó Giám đốc"),
        signer("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Thị Hoa\n\nNơi nhận:\n- Lưu: VT.\n"));
  }

  @Test
  void theOfficeSignsByOrder() {
    assertEquals(
        new Person("Lê Thị Hoa", "Chánh Văn phòng"),
        signer("Nơi nhận:\n- Lưu: VT.\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLê Thị Hoa\n"));
    assertEquals(
        new Person("Lê Thị Hoa", "Phó Chánh Văn phòng"),
        signer("TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Thị Hoa\nNơi nhận:\n"));
  }

  @Test
  void someoneSignsByDelegation() {
    assertEquals(
        new Person("Lê Thị Hoa", "Trưởng phòng"),
        signer("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLê Thị Hoa\nNơi nhận:\n- Lưu: VT.\n"));
  }

  @Test
  void ofTwoWhoSignMinutesItIsWhoPresided() {
    assertEquals(
        new Person("Trần Văn Mẫu", null),
        signer(
            "THƯ KÝ                         CHỦ TRÌ\n\nLê Thị Hoa                  Trần Văn Mẫu\n"));
    assertEquals(
        new Person("Trần Văn Mẫu", null),
        signer(
            "CHỦ TRÌ                         THƯ KÝ\n\nTrần Văn Mẫu                 Lê Thị Hoa\n"));
  }

  @Test
  void readsNamesInCapitalsAndWithDegrees() {
    assertEquals(
        new Person("TRẦN VĂN MẪU", "Giám đốc"), signer("GIÁM ĐỐC\n\nTRẦN VĂN MẪU\nNơi nhận:\n"));
    assertEquals(new Person("Trần Văn Mẫu", "Giám đốc"), signer("GIÁM ĐỐC\n\nTS. Trần Văn Mẫu\n"));
  }

  @Test
  void isNobodyWhereNobodySigns() {
    assertNull(signer("Nơi nhận:\n- Các phòng, đơn vị;\n- Lưu: VT.\n"));
    assertNull(signer(""));
  }

  @Test
  void theEndStartsWithTheFirstOfThem() {
    var lines = Reading.lines(BODY + "GIÁM ĐỐC\nTrần Văn Mẫu\nNơi nhận:\n- Lưu: VT.\n");
    assertEquals("GIÁM ĐỐC", lines.get(Signatures.start(lines)).string());
    var whole = Reading.lines(BODY);
    assertEquals(whole.size(), Signatures.start(whole));
  }

  private static @Nullable Person signer(String end) {
    var lines = Reading.lines(BODY + "\n" + end);
    return Signatures.signer(lines.subList(Signatures.start(lines), lines.size()));
  }
}
