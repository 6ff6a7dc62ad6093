package vn.giaoban.report.document;

import java.util.Locale;

/// The masthead above the title, beside the national name and motto (Quốc hiệu, Tiêu ngữ).
///
/// @param superior superior agency (cơ quan chủ quản), in capitals; empty for none
/// @param issuer issuing agency (cơ quan ban hành), as a sentence names it
/// @param number such as `Số: 12/BC-SKHCN`
/// @param placeAndDay such as `Đồng Tháp, ngày 05 tháng 10 năm 2020`
/// @param addressee addressee (kính gửi), below the title; empty for none
public record Masthead(
    String superior, String issuer, String number, String placeAndDay, String addressee) {
  /// The national name (Quốc hiệu).
  static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  /// The national motto (Tiêu ngữ).
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  public Masthead {
    superior = PlainText.line(superior);
    issuer = PlainText.line(issuer);
    number = PlainText.line(number);
    placeAndDay = PlainText.line(placeAndDay);
    addressee = PlainText.line(addressee);
  }

  /// The issuing agency as it stands above the number.
  String issuerInCapitals() {
    return issuer.toUpperCase(Locale.ROOT);
  }

  /// Whether a superior agency is named, not left out or to fill in.
  boolean namesSuperior() {
    return superior.codePoints().anyMatch(Character::isLetter);
  }

  /// A masthead with dotted lines for the issuing office to fill in.
  public static Masthead blank() {
    return new Masthead(
        "………………………",
        "………………………………",
        "Số: ……/BC-………",
        "……………, ngày …… tháng …… năm ………",
        "………………………………………………");
  }
}
