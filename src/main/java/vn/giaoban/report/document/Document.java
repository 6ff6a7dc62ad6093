package vn.giaoban.report.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// An administrative document in the layout of decree 30/2020/NĐ-CP, independent of any file
/// format. All text is plain, never markup; writers escape it.
///
/// @param kind document type (tên loại văn bản), in capitals, such as `BÁO CÁO`
/// @param title subject (trích yếu), one line
/// @param period the exact days covered, in words
/// @param body everything after the title, including annexes
/// @param creator name of the program, for the file properties
/// @param created creation time, for the file properties
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

  /// The line below the title of an annex, such as `(Kèm theo Báo cáo số 12/BC-SKHCN ngày 05 tháng
  /// 10 năm 2020 của Sở Khoa học và Công nghệ)`.
  public String annexOf() {
    var day = masthead.placeAndDay();
    return "(Kèm theo %s %s %s của %s)"
        .formatted(
            sentence(kind),
            masthead.number().replaceFirst("^Số:", "số"),
            day.substring(day.indexOf(',') + 1).strip(),
            masthead.issuer());
  }

  /// The title in as few lines of at most `characters` as it needs, each about as long.
  List<String> titleLines(int characters) {
    return PlainText.balanced(title, characters);
  }

  /// What the table of contents lists: the headings of level 1 and the annexes.
  List<Block> contents() {
    return body.stream()
        .filter(
            block ->
                block instanceof Block.Annex
                    || (block instanceof Block.Heading heading && heading.level() == 1))
        .toList();
  }

  /// The blocks before the signature.
  List<Block> text() {
    return body.subList(0, firstAnnex());
  }

  /// The blocks after the signature.
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

  /// Whether it has charts that this machine cannot draw because it cannot load a font. Files with
  /// pictures then show a message in their place.
  public boolean lacksCharts() {
    return !ChartFont.isThere() && body.stream().anyMatch(Block.Chart.class::isInstance);
  }

  /// `BÁO CÁO` in sentence case: `Báo cáo`.
  private static String sentence(String capitals) {
    return capitals.isEmpty()
        ? capitals
        : capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }
}
