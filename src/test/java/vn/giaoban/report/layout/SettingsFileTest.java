package vn.giaoban.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  @TempDir private Path folder;

  private SettingsFile file(String text) throws IOException {
    return new SettingsFile(Files.writeString(folder.resolve(SettingsFile.NAME), text), true);
  }

  @Test
  void fillsMastheadAndSignature() throws IOException {
    var settings =
        file("""
                # Cơ quan
                parent = UBND tỉnh Đồng Tháp
                issuer: Sở Khoa học và Công nghệ
                symbol=BC-SKHCN
                place=Đồng Tháp
                recipients=Như trên; Ban Giám đốc Sở; Lưu: VT, VP
                position=KT. Giám đốc; Phó Giám đốc
                signer=Trần Văn Bình
                """)
            .read();
    var masthead = settings.masthead();
    assertEquals("UBND TỈNH ĐỒNG THÁP", masthead.superior());
    assertEquals("Sở Khoa học và Công nghệ", masthead.issuer());
    assertEquals("Số: ……/BC-SKHCN", masthead.number());
    assertEquals("Đồng Tháp, ngày …… tháng …… năm ………", masthead.placeAndDay());
    var signature = settings.signature();
    assertEquals(List.of("Như trên", "Ban Giám đốc Sở", "Lưu: VT, VP"), signature.recipients());
    assertEquals(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), signature.capacity());
    assertEquals("Trần Văn Bình", signature.name());
  }

  @Test
  void yieldsToOtherSettings() throws IOException {
    var asked = new ReportSettings(Map.of(Setting.SIGNER, "Lê Thị Cúc"));
    var both = asked.over(file("signer=Trần Văn Bình\nplace=Huế\n").read());
    assertEquals("Lê Thị Cúc", both.get(Setting.SIGNER));
    assertEquals("Huế", both.get(Setting.PLACE));
  }

  @Test
  void needNotBeThereBesideTheNotices() throws IOException {
    assertEquals(ReportSettings.BLANK, SettingsFile.beside(folder).read());
  }

  @Test
  void isNamedWhereItIsAskedForAndNotThere() {
    var missing = new SettingsFile(folder.resolve("khong-co"), true);
    var thrown = assertThrows(SettingsFile.BrokenException.class, missing::read);
    assertEquals("there is no file " + missing.path(), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "'phone=0277', 'there is no setting phone (there are: parent, issuer, symbol'",
    "'recipients=Như trên;;Lưu: VT', 'recipients has an empty part: Như trên;;Lưu: VT'",
    "'signer=\\uXYZ0', 'Malformed'",
  })
  void saysInOneLineWhatCannotBeUsed(String text, String reason) throws IOException {
    var file = file(text);
    var thrown = assertThrows(SettingsFile.BrokenException.class, file::read);
    assertTrue(
        String.valueOf(thrown.getMessage()).startsWith(file.path() + ": " + reason),
        thrown::getMessage);
  }
}
