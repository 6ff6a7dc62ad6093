package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.HistoryRow.Damaged;
import vn.giaoban.ingest.HistoryRow.Event;
import vn.giaoban.ingest.HistoryRow.Presence;
import vn.giaoban.ingest.HistoryRow.Revised;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Revision;
import vn.giaoban.source.Source;

/// The history of an index, which no source file holds: when each notice first came in, which were
/// kept without their files, and which deadlines were revised. A file that is only ever appended
/// to; lines that are not whole count for nothing.
final class History {
  private final @Nullable Path file;
  private final Map<String, LocalDate> added = new HashMap<>();

  /// The last row of every notice that is in the index, by path.
  private final Map<String, Presence> present = new TreeMap<>();

  /// The revisions of every directive, by notice and directive.
  private final Map<List<String>, Revisions> revised = new HashMap<>();

  /// The lines that are not whole, by number, but for those that a later line tells of.
  private final Map<Integer, String> damaged = new TreeMap<>();

  private final List<HistoryRow> appended = new ArrayList<>();
  private boolean isWhole = true;

  private record Revisions(DeadlineRevision last, Revision all) {
    static Revisions of(Revised row) {
      return new Revisions(row.revision(), new Revision(1, row.day()));
    }

    Revisions and(Revisions later) {
      return new Revisions(later.last, all.and(later.all.last()));
    }
  }

  private History(@Nullable Path file) {
    this.file = file;
  }

  /// That of a file; empty where there is none.
  ///
  /// @param file null for a history that is not kept
  static History of(@Nullable Path file) throws IOException {
    var history = new History(file);
    if (file != null) {
      history.read(text(file));
    }
    return history;
  }

  private static String text(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException _) {
      return "";
    }
  }

  private void read(String text) {
    isWhole = text.isEmpty() || text.endsWith("\n");
    int number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      var row = HistoryRow.read(line);
      if (row != null) {
        take(row);
      } else if (!line.isEmpty()) {
        damaged.put(number, line);
      }
    }
  }

  private void take(HistoryRow row) {
    switch (row) {
      case Presence presence -> take(presence);
      case Revised told -> revised.merge(place(told), Revisions.of(told), Revisions::and);
      case Damaged told -> damaged.values().removeIf(told::tells);
    }
  }

  private static List<String> place(Revised row) {
    return place(row.notice(), row.revision().directive());
  }

  private static List<String> place(String notice, String directive) {
    return List.of(notice, directive);
  }

  /// The revisions of a notice's directives, by their ids.
  ///
  /// @param path of the notice's first file
  /// @param keys what the notice is known by
  Map<String, Revision> revisions(String path, List<String> keys, List<Directive> directives) {
    var notice = Revised.notice(path, keys);
    var found = new HashMap<String, Revision>();
    DeadlineRevision.subjects(directives)
        .forEach(
            (subject, directive) -> {
              var known = revised.get(place(notice, subject));
              if (known != null) {
                found.put(directive.id(), known.all());
              }
            });
    return found;
  }

  private void take(Presence row) {
    learn(row.keys(), row.added());
    if (row.event() == Event.REMOVED) {
      present.remove(row.path());
    } else {
      present.put(row.path(), row);
    }
  }

  /// The numbers of the lines that are not whole, unless that is noted already.
  List<Integer> damaged() {
    return List.copyOf(damaged.keySet());
  }

  /// The paths of the notices that were in the index.
  Set<String> present() {
    return Set.copyOf(present.keySet());
  }

  /// The files of the notices that were in the index, of which only the paths are known.
  List<List<Source>> held() {
    return present.keySet().stream()
        .map(path -> List.of(Source.file(path, "", 0, "", "")))
        .toList();
  }

  /// The day on which a notice first came in; null where it never did.
  @Nullable LocalDate added(Collection<String> keys) {
    return keys.stream()
        .map(added::get)
        .filter(day -> day != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /// Takes over what an index holds, so that a lost history loses no day.
  void learn(Collection<String> keys, LocalDate day) {
    keys.forEach(key -> added.merge(key, day, History::earlier));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /// Notes what the index holds from a day on, and which lines are not whole.
  ///
  /// @param held the keys of every notice by the path of its first file
  /// @param stale the paths of those that are kept without their files
  void note(LocalDate today, Map<String, List<String>> held, Set<String> stale) {
    for (var line : List.copyOf(damaged.values())) {
      append(Damaged.of(today, line));
    }
    for (var path : present()) {
      if (!held.containsKey(path)) {
        append(today, Event.REMOVED, path, List.of());
      }
    }
    new TreeMap<>(held).forEach((path, keys) -> note(today, path, keys, stale.contains(path)));
  }

  private void note(LocalDate today, String path, List<String> keys, boolean isStale) {
    var last = present.get(path);
    if (last == null || !added.keySet().containsAll(keys)) {
      append(today, Event.ADDED, path, keys);
      last = present.get(path);
    }
    boolean wasStale = last != null && last.event() == Event.STALE;
    if (wasStale != isStale) {
      append(today, isStale ? Event.STALE : Event.READ, path, keys);
    }
  }

  private void append(LocalDate today, Event event, String path, List<String> keys) {
    var known = added(keys);
    append(new Presence(today, event, path, known == null ? today : known, keys));
  }

  /// Notes which deadlines changed with a notice's file; again only where another change lies
  /// between, since a run that ended before its commit has noted its changes already.
  ///
  /// @param path of the notice's first file
  /// @param keys what the notice is known by
  void noteRevisions(
      LocalDate today, String path, List<String> keys, List<DeadlineRevision> revisions) {
    for (var revision : revisions) {
      var row = new Revised(today, path, revision, keys);
      var known = revised.get(place(row));
      if (known == null || !revision.equals(known.last())) {
        append(row);
      }
    }
  }

  private void append(HistoryRow row) {
    appended.add(row);
    take(row);
  }

  /// Writes what was noted behind what is there, so that it lasts.
  void write() throws IOException {
    if (file == null || appended.isEmpty()) {
      return;
    }
    var lines = new StringBuilder(isWhole ? "" : "\n");
    appended.forEach(row -> lines.append(row.line()).append('\n'));
    var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    isWhole = true;
    appended.clear();
  }
}
