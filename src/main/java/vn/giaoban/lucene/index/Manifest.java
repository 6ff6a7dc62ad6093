package vn.giaoban.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/// The list of the files in a backup; its last line is its own SHA-256.
record Manifest(List<Entry> entries) {
  static final String NAME = "giaoban-backup";
  private static final String HEAD = "giaoban-backup 1";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<sha>[0-9a-f]{64}) (?<bytes>\\d{1,18}) (?<name>segments/[A-Za-z0-9_.]+|history\\.csv)");

  /// A file.
  record Entry(String name, long bytes, String sha256) {}

  Manifest {
    entries = List.copyOf(entries);
  }

  String text() {
    var lines =
        entries.stream()
            .map(entry -> "%s %d %s\n".formatted(entry.sha256(), entry.bytes(), entry.name()))
            .collect(Collectors.joining("", HEAD + "\n", ""));
    return lines + DigestUtils.sha256Hex(lines) + "\n";
  }

  /// @throws IOException where it is not as it was written
  static Manifest parse(String text) throws IOException {
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    if (last < 1
        || !text.equals(
            text.substring(0, last) + DigestUtils.sha256Hex(text.substring(0, last)) + "\n")) {
      throw new IOException("its list of files is changed");
    }
    var lines = text.substring(0, last).lines().toList();
    if (!lines.getFirst().equals(HEAD)) {
      throw new IOException("it is of another version of Giao Ban");
    }
    var entries = new ArrayList<Entry>();
    for (var line : lines.subList(1, lines.size())) {
      var entry = LINE.matcher(line);
      if (!entry.matches()) {
        throw new IOException("it lists what no backup holds");
      }
      entries.add(
          new Entry(entry.group("name"), Long.parseLong(entry.group("bytes")), entry.group("sha")));
    }
    return new Manifest(entries);
  }
}
