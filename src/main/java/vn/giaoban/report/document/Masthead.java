package vn.giaoban.report.document;

/// What stands over the title beside Quốc hiệu and Tiêu ngữ.
///
/// @param superior cơ quan chủ quản, in capitals; empty for none
/// @param issuer cơ quan ban hành, in capitals
/// @param number such as `Số: 12/BC-SKHCN`
/// @param placeAndDay such as `Đồng Tháp, ngày 05 tháng 10 năm 2020`
/// @param addressee to whom it goes (kính gửi), which stands under the title; empty for none
public record Masthead(
    String superior, String issuer, String number, String placeAndDay, String addressee) {
  /// Quốc hiệu, which stands on every document.
  static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  /// Tiêu ngữ, which stands under it.
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  public Masthead {
    superior = PlainText.line(superior);
    issuer = PlainText.line(issuer);
    number = PlainText.line(number);
    placeAndDay = PlainText.line(placeAndDay);
    addressee = PlainText.line(addressee);
  }

  /// Dotted lines for the office that issues the document to fill in.
  public static Masthead blank() {
    return new Masthead(
        "………………………",
        "………………………………",
        "Số: ……/BC-………",
        "……………, ngày …… tháng …… năm ………",
        "………………………………………………");
  }
}
