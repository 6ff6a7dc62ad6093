package vn.giaoban.report.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// An administrative document in the order of decree 30/2020/NĐ-CP, free of any file format. All
/// words in it are plain text, never markup: writers escape them.
///
/// @param kind tên loại văn bản, in capitals, such as `BÁO CÁO`
/// @param title trích yếu: what it is about, in one line
/// @param period the exact days it is about, in words
/// @param body what follows the title, annexes included
/// @param creator the program that made it, for the properties of the file
/// @param created from the clock of whoever makes it, for the properties of the file
public record Document(
    Masthead masthead,
    String kind,
    String title,
    String period,
    List<Block> body,
    Signature signature,
    String creator,
    Instant created) {
  public Document {
    kind = PlainText.line(kind);
    title = PlainText.line(title);
    period = PlainText.line(period);
    body = List.copyOf(body);
    creator = PlainText.line(creator);
  }

  /// What stands under the title of an annex, such as `(Kèm theo Báo cáo số 12/BC-SKHCN ngày 05
  /// tháng 10 năm 2020 của SỞ KHOA HỌC VÀ CÔNG NGHỆ)`.
  public String annexOf() {
    var day = masthead.placeAndDay();
    return "(Kèm theo %s %s %s của %s)"
        .formatted(
            sentence(kind),
            masthead.number().replaceFirst("^Số:", "số"),
            day.substring(day.indexOf(',') + 1).strip(),
            masthead.issuer());
  }

  /// What comes before the signature.
  List<Block> text() {
    return body.subList(0, firstAnnex());
  }

  /// What comes after it.
  List<Block> annexes() {
    return body.subList(firstAnnex(), body.size());
  }

  private int firstAnnex() {
    int first = 0;
    while (first < body.size() && !(body.get(first) instanceof Block.Annex)) {
      first++;
    }
    return first;
  }

  /// Whether it shows charts that this machine cannot draw, for want of a font: a file with
  /// pictures says so in their place.
  public boolean lacksCharts() {
    return !ChartFont.isThere() && body.stream().anyMatch(Block.Chart.class::isInstance);
  }

  /// `Báo cáo` of `BÁO CÁO`.
  private static String sentence(String capitals) {
    return capitals.isEmpty()
        ? capitals
        : capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }
}
