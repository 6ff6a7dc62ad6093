package vn.giaoban.source.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TCVN3 | Sè: 12/TB-SKHCN, Së Khoa häc vµ C«ng nghÖ | Số: 12/TB-SKHCN, Sở Khoa học và Công nghệ",
        "TCVN3 | CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TCVN3 | §Ò nghÞ ñy ban nh©n d©n x·. ¸p dông ISO | Đề nghị Ủy ban nhân dân xã. Áp dụng ISO",
        "TCVN3 | huyÖn øng Hßa, ñy ban, ñy quyÒn | huyện Ứng Hòa, Ủy ban, ủy quyền",
        "TCVN3 | - æn ®Þnh tæ chøc | - Ổn định tổ chức",
        "TCVN3 | lµ ®¬n vÞ ®Çu mèi | là đơn vị đầu mối",
        "VNI | Soá: 12/TB, Sôû Khoa hoïc vaø Coâng ngheä | Số: 12/TB, Sở Khoa học và Công nghệ",
        "VNI | COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "VNI | Ñeà nghò UÛy ban nhaân daân | Đề nghị Ủy ban nhân dân",
        "VIQR | DDe^` nghi. Bo^. Khoa ho.c, so^' 12 | Đề nghị Bộ Khoa học, số 12",
        "VIQR | Giao cho to^i. Nhie^.m vu. ddo' ke^'t qua? to^'t. | Giao cho tôi. Nhiệm vụ đó kết quả tốt.",
        "VIQR | I. Chu? tri`, ho`a nha^.p\\. | I. Chủ trì, hòa nhập."
      })
  void readsALine(LegacyEncoding encoding, String written, String text) {
    assertEquals(text, Normalizer.normalize(encoding.decode(written), Form.NFC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le président du comité a décidé que les étés à venir, où l'été dernier fut très chaud,"
            + " seront consacrés à l'évaluation générale des procédés déjà employés çà et là",
        "Señor, la reunión de mañana será más corta; también irá José, según el día previsto aquí",
        "The meeting can't decide: who's there? We'll see. It's the company's (new) plan+budget",
        "So Khoa hoc va Cong nghe de nghi cac phong, don vi ra soat ke hoach nam 2020",
        "Sở Khoa học và Công nghệ đề nghị các phòng, đơn vị rà soát kế hoạch năm 2020"
      })
  void takesNoOtherTextForOne(String text) {
    assertNull(LegacyEncoding.of(text));
  }
}
