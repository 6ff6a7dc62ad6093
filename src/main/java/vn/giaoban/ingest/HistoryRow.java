package vn.giaoban.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.text.CsvRows;

/// A line of an index's history: day, event, path, day on which the notice first came in, what it
/// is known by, and a checksum (CRC-32C) of all before it.
///
/// @param path of the notice's first file
/// @param added the day on which the notice first came in
/// @param keys what the notice is known by, whatever its file is called
record HistoryRow(LocalDate day, Event event, String path, LocalDate added, List<String> keys) {
  /// What happened.
  enum Event {
    /// The notice came in, or came back, or is known by something new.
    ADDED,
    REMOVED,
    /// Its file cannot be read, and it is kept as it was.
    STALE,
    /// Its file can be read again.
    READ
  }

  private static final int FIRST_KEY = 4;
  private static final int CHECKSUM = 8;

  HistoryRow {
    keys = List.copyOf(keys);
  }

  /// With its checksum, without a line end.
  String line() {
    var cells = new ArrayList<String>();
    cells.add(day.toString());
    cells.add(Json.name(event));
    cells.add(path.replaceAll("\\p{Cntrl}", "\uFFFD"));
    cells.add(added.toString());
    cells.addAll(keys);
    var text = CSVFormat.RFC4180.format(cells.toArray()) + ",";
    return text + checksum(text);
  }

  private static String checksum(String text) {
    var checksum = new CRC32C();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /// Null for what is no whole line, or an event that this program does not know.
  static @Nullable HistoryRow read(String line) {
    int end = line.length() - CHECKSUM;
    if (end <= 0 || !checksum(line.substring(0, end)).equals(line.substring(end))) {
      return null;
    }
    try {
      var cells = CsvRows.read(line).getFirst().cells();
      return new HistoryRow(
          LocalDate.parse(cells.get(0)),
          event(cells.get(1)),
          cells.get(2),
          LocalDate.parse(cells.get(3)),
          cells.subList(FIRST_KEY, cells.size() - 1));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return null;
    }
  }

  private static Event event(String name) {
    for (var event : Event.values()) {
      if (Json.name(event).equals(name)) {
        return event;
      }
    }
    throw new IllegalArgumentException("no such event: " + name);
  }
}
