package vn.giaoban.report.document;

import java.util.List;

/// What ends the document before its annexes: nơi nhận on the left, who signs on the right.
///
/// @param recipients without dashes and semicolons, the copy that is kept (`Lưu: VT, …`) last
/// @param capacity quyền hạn and chức vụ of who signs, in capitals, a line each
/// @param name of who signs
public record Signature(List<String> recipients, List<String> capacity, String name) {
  public Signature {
    recipients = recipients.stream().map(PlainText::line).toList();
    capacity = capacity.stream().map(PlainText::line).toList();
    name = PlainText.line(name);
  }

  /// Dotted lines for the office that issues the document to fill in.
  public static Signature blank() {
    return new Signature(
        List.of("Như trên", "………………………", "Lưu: VT, ………"), List.of("…………………………"), "…………………………");
  }
}
