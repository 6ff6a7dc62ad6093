package vn.giaoban.source.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.text.Table;

/// Tells the format of files by their bytes, whatever they are called.
public final class Signatures {
  /// How far into a file the beginning of a page or a mail is looked for.
  private static final int HEAD = 1024;

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Row(
      byte[] start, byte[] mark, @Nullable Format format, String name, String advice) {
    private static Row of(Map<String, String> cells) {
      var mark = cells.getOrDefault("mark", "");
      boolean wide = !cells.getOrDefault("wide", "").isEmpty();
      var format = cells.getOrDefault("format", "");
      return new Row(
          HexFormat.of().parseHex(cells.getOrDefault("start", "")),
          mark.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII),
          format.isEmpty() ? null : Format.named(format),
          cells.getOrDefault("name", ""),
          cells.getOrDefault("advice", ""));
    }

    private boolean fits(byte[] bytes) {
      return startsWith(bytes, 0, start) && (mark.length == 0 || contains(bytes, mark));
    }
  }

  private static final List<Row> ROWS = Table.read(Signatures.class, "signatures.csv", Row::of);

  /// The first bytes of an archive that is not empty.
  private static final byte[] PACKED = {'P', 'K', 3, 4};

  private Signatures() {}

  /// The format of a file.
  ///
  /// @param path its name, with `/`, which decides between formats that are text
  /// @throws UnreadableException if it is of none that is read
  public static Format of(byte[] bytes, String path) throws UnreadableException {
    var told = startsWith(bytes, 0, PACKED) ? directory(bytes) : bytes;
    for (var row : ROWS) {
      if (row.fits(told)) {
        if (row.format == null) {
          throw new UnreadableException("it is %s; %s".formatted(row.name, row.advice));
        }
        return row.format;
      }
    }
    return text(bytes, path);
  }

  /// What an archive tells of itself: names of its files, and the media type that an OpenDocument
  /// file holds. Archives in it are no part of that. All bytes where its directory cannot be read.
  private static byte[] directory(byte[] bytes) {
    try (var archive = ZipFile.builder().setByteArray(bytes).get()) {
      var told = new ByteArrayOutputStream();
      told.write(PACKED);
      for (var entry : Collections.list(archive.getEntries())) {
        told.write(entry.getName().getBytes(StandardCharsets.UTF_8));
        told.write('\n');
      }
      var type = archive.getEntry("mimetype");
      if (type != null && archive.canReadEntryData(type)) {
        try (var in = archive.getInputStream(type)) {
          told.write(in.readNBytes(HEAD));
        }
      }
      return told.toByteArray();
    } catch (IOException | RuntimeException _) {
      return bytes;
    }
  }

  private static Format text(byte[] bytes, String path) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var plain = head.replace("\0", "").replaceFirst("^\\W*(?=<)", "").toLowerCase(Locale.ROOT);
    if (plain.startsWith("<!doctype html") || plain.startsWith("<html")) {
      return Format.HTML;
    }
    var named = Format.ofName(path);
    return named != null && (named.isPlain() || isText(named.apiName(), plain))
        ? named
        : Format.TEXT;
  }

  private static boolean isText(String format, String head) {
    return switch (format) {
      case "html" -> head.contains("<");
      case "eml" -> head.matches("(?s)(?:[\\w-]+:.*|from .*)");
      default -> false;
    };
  }

  private static boolean contains(byte[] bytes, byte[] mark) {
    for (int i = 0; i <= bytes.length - mark.length; i++) {
      if (bytes[i] == mark[0] && startsWith(bytes, i, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] start) {
    if (bytes.length - from < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[from + i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
