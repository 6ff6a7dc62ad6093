package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoban.report.document.Masthead;
import vn.giaoban.report.document.Signature;

/// What an office writes around a report: whose it is, where, to whom and who signs. An empty text
/// leaves a dotted line to fill in; number and date always do.
///
/// @param parent the agency above (cơ quan chủ quản)
/// @param issuer the issuing agency
/// @param symbol behind the number: `BC-SKHCN`
/// @param place where it is issued (địa danh)
/// @param addressee whom it goes to (kính gửi)
/// @param recipients the rest of them (nơi nhận), the file copy last
/// @param position authority and position of the signatory, one a line
/// @param title the subject; empty for the usual one
public record ReportSettings(
    String parent,
    String issuer,
    String symbol,
    String place,
    String addressee,
    List<String> recipients,
    List<String> position,
    String signer,
    String title) {
  /// Settings that leave everything to fill in.
  public static final ReportSettings BLANK =
      new ReportSettings("", "", "", "", "", List.of(), List.of(), "", "");

  public ReportSettings {
    recipients = List.copyOf(recipients);
    position = List.copyOf(position);
  }

  Masthead masthead() {
    var blank = Masthead.blank();
    return new Masthead(
        or(capitals(parent), blank.superior()),
        or(capitals(issuer), blank.issuer()),
        symbol.isEmpty() ? blank.number() : "Số: ……/" + symbol,
        place.isEmpty() ? blank.placeAndDay() : place + ", ngày …… tháng …… năm ………",
        or(addressee, blank.addressee()));
  }

  Signature signature() {
    var blank = Signature.blank();
    return new Signature(
        recipients.isEmpty() ? blank.recipients() : recipients,
        position.isEmpty() ? blank.capacity() : capitals(position),
        or(signer, blank.name()));
  }

  private static String or(String given, String blank) {
    return given.isEmpty() ? blank : given;
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static List<String> capitals(List<String> texts) {
    var found = new ArrayList<String>();
    texts.forEach(text -> found.add(capitals(text)));
    return found;
  }
}
