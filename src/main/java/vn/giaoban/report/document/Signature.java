package vn.giaoban.report.document;

import java.util.List;

/// The signature block before the annexes: recipients (nơi nhận) on the left, signatory on the
/// right.
///
/// @param recipients without dashes and semicolons, the file copy (`Lưu: VT, …`) last
/// @param capacity authority and position of the signatory (quyền hạn, chức vụ), in capitals, one
///   line each
/// @param name name of the signatory
public record Signature(List<String> recipients, List<String> capacity, String name) {
  public Signature {
    recipients = recipients.stream().map(PlainText::line).toList();
    capacity = capacity.stream().map(PlainText::line).toList();
    name = PlainText.line(name);
  }

  /// A signature block with dotted lines for the issuing office to fill in.
  public static Signature blank() {
    return new Signature(
        List.of("Như trên", "………………………", "Lưu: VT, ………"), List.of("…………………………"), "…………………………");
  }
}
