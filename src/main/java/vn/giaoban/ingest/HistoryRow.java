package vn.giaoban.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.CsvRows;

/// A line of an index's history: day, event, path of a notice's first file, what belongs to the
/// event, and a checksum (CRC-32C) of all before it. A [Damaged] one has no path.
sealed interface HistoryRow {
  /// Whether the index holds a notice: also the day on which it first came in, and what it is known
  /// by.
  ///
  /// @param added the day on which the notice first came in
  /// @param keys what the notice is known by, whatever its file is called
  record Presence(LocalDate day, Event event, String path, LocalDate added, List<String> keys)
      implements HistoryRow {
    public Presence {
      keys = List.copyOf(keys);
    }

    @Override
    public String line() {
      var cells = new ArrayList<>(List.of(day.toString(), Json.name(event), path));
      cells.add(added.toString());
      cells.addAll(keys);
      return withChecksum(cells);
    }
  }

  /// When a directive is due by the next version of its file: also the directive, its deadlines
  /// before, and those since, each list with spaces between, `none` where it is empty, and what the
  /// notice is known by.
  record Revised(LocalDate day, String path, DeadlineRevision revision, List<String> keys)
      implements HistoryRow {
    private static final String EVENT = "revised";
    private static final int FIRST_KEY = 6;

    public Revised {
      keys = List.copyOf(keys);
    }

    String notice() {
      return notice(path, keys);
    }

    /// What a notice is known by best.
    static String notice(String path, List<String> keys) {
      var number = Found.number(keys);
      return number == null ? path : number;
    }

    @Override
    public String line() {
      var cells = new ArrayList<>(List.of(day.toString(), EVENT, path, revision.directive()));
      cells.add(text(revision.from()));
      cells.add(text(revision.to()));
      cells.addAll(keys);
      return withChecksum(cells);
    }

    private static Revised of(LocalDate day, List<String> cells) {
      var revision =
          new DeadlineRevision(cells.get(3), periods(cells.get(4)), periods(cells.get(5)));
      return new Revised(day, cells.get(2), revision, cells.subList(FIRST_KEY, cells.size() - 1));
    }

    private static String text(List<Period> periods) {
      return periods.isEmpty()
          ? Dimension.NONE
          : periods.stream().map(Period::toString).collect(Collectors.joining(" "));
    }

    private static List<Period> periods(String text) {
      return text.equals(Dimension.NONE)
          ? List.of()
          : Arrays.stream(text.split(" ", -1)).map(Period::parse).toList();
    }
  }

  /// That a line before is not whole: the checksum of what is left of that one.
  record Damaged(LocalDate day, String remains) implements HistoryRow {
    private static final String EVENT = "damaged";

    static Damaged of(LocalDate day, String line) {
      return new Damaged(day, checksum(line));
    }

    /// Whether it tells of this line.
    boolean tells(String line) {
      return remains.equals(checksum(line));
    }

    @Override
    public String line() {
      return withChecksum(List.of(day.toString(), EVENT, remains));
    }
  }

  /// What happened to a notice.
  enum Event {
    /// The notice came in, or came back, or is known by something new.
    ADDED,
    REMOVED,
    /// Its file cannot be read, and it is kept as it was.
    STALE,
    /// Its file can be read again.
    READ
  }

  int FIRST_KEY = 4;
  int CHECKSUM_DIGITS = 8;

  /// With its checksum, without a line end.
  String line();

  private static String withChecksum(List<String> cells) {
    var printable = cells.stream().map(cell -> cell.replaceAll("\\p{Cntrl}", "\uFFFD")).toArray();
    var text = CSVFormat.RFC4180.format(printable) + ",";
    return text + checksum(text);
  }

  private static String checksum(String text) {
    var checksum = new CRC32C();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /// Null for what is no whole line, or an event that this program does not know.
  static @Nullable HistoryRow read(String line) {
    int end = line.length() - CHECKSUM_DIGITS;
    if (end <= 0 || !checksum(line.substring(0, end)).equals(line.substring(end))) {
      return null;
    }
    try {
      return of(CsvRows.read(line).getFirst().cells());
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return null;
    }
  }

  private static HistoryRow of(List<String> cells) {
    var day = LocalDate.parse(cells.get(0));
    var subject = cells.get(2);
    return switch (cells.get(1)) {
      case Revised.EVENT -> Revised.of(day, cells);
      case Damaged.EVENT -> new Damaged(day, subject);
      default ->
          new Presence(
              day,
              event(cells.get(1)),
              subject,
              LocalDate.parse(cells.get(3)),
              cells.subList(FIRST_KEY, cells.size() - 1));
    };
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
