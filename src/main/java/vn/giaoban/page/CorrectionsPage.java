package vn.giaoban.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.table.CatalogEntry;
import vn.giaoban.ingest.table.Correction;
import vn.giaoban.ingest.table.Corrections;
import vn.giaoban.source.ReadResult;

/// The list of all corrections and of the headers that are declared, for those who may change them.
///
/// @param refused rows that cannot be read
public record CorrectionsPage(
    Frame frame, List<Row> rows, List<ReadResult.Unreadable> refused, List<CatalogEntry> declared) {
  public CorrectionsPage {
    rows = List.copyOf(rows);
    declared = List.copyOf(declared);
    refused = List.copyOf(refused);
  }

  /// A correction.
  ///
  /// @param why it does not apply; null if it does
  public record Row(Correction correction, @Nullable String why) {}

  public static CorrectionsPage of(
      Frame frame, Corrections corrections, List<CatalogEntry> declared) {
    return frame.token() == null
        ? new CorrectionsPage(frame, List.of(), List.of(), List.of())
        : new CorrectionsPage(
            frame,
            corrections.all().stream().map(each -> new Row(each, why(frame, each))).toList(),
            corrections.refused(),
            declared);
  }

  private static @Nullable String why(Frame frame, Correction correction) {
    var place = "%s:%d".formatted(Corrections.FILE, correction.line());
    return frame.status().refusedRows().stream()
        .filter(row -> row.path().equals(place))
        .findFirst()
        .map(frame::reason)
        .orElse(null);
  }
}
