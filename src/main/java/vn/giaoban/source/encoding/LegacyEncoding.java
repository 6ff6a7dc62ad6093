package vn.giaoban.source.encoding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// How Vietnamese was written before Unicode: with other characters of ISO-8859-1 in their place,
/// or with marks of ASCII behind the letters.
public enum LegacyEncoding {
  /// TCVN 5712, fonts such as `.VnTime`.
  TCVN3 {
    @Override
    String decoded(String line) {
      return WrittenCase.restored(line, replaced(line, Tables.TCVN3));
    }
  },
  /// VNI for Windows, fonts such as `VNI-Times`.
  VNI {
    @Override
    String decoded(String line) {
      return replaced(line, Tables.VNI);
    }
  },
  /// The marks of RFC 1456: `Tho^ng ba'o`.
  VIQR {
    @Override
    String decoded(String line) {
      return Tables.VIQR.matcher(line).replaceAll(LegacyEncoding::marked);
    }
  };

  /// The least share of Vietnamese among the marked words of a text that was in this encoding.
  private static final double LEAST = 0.8;

  /// The least share of words that have marks.
  private static final double LEAST_MARKED = 0.2;

  /// So few words tell nothing.
  private static final int FEW = 5;

  /// What the encodings replace; loaded when a text is not legible.
  static final class Tables {
    static final Map<String, String> TCVN3 = letters("tcvn3.csv");
    static final Map<String, String> VNI = letters("vni.csv");
    static final Map<String, String> MARKS =
        load("viqr.csv", row -> Map.entry(row.getOrDefault("mark", ""), sign(row)));

    /// A stop or question mark ends a sentence where the last letter of a word never has the tone:
    /// "giao." and "tôi.", but "vụ", "hòa" and "quỹ".
    private static final String LAST =
        "(?:(?<=[\\p{L}&&[^aeiouyAEIOUY]].)|(?<=[oO][aAeE]|[^qQ][uU][yY]|[gG][iI].))";

    static final Pattern VIQR =
        Pattern.compile(
            "\\\\([('^+*`?~.dD\\\\])|([dD])[dD]|([aAeEoOuU])([(^+*])([`'?~.])?"
                + "|([aAeEiIoOuUyY])([`'~]|[?.](?=\\p{L})|"
                + "(?<=[qQ][uU].)\\?|"
                + LAST
                + "[?.])");

    private Tables() {}

    /// What stands for the letters of Vietnamese, in the order of a table.
    static Map<String, String> letters(String file) {
      return load(
          file,
          row -> Map.entry(written(row.getOrDefault("bytes", "")), row.getOrDefault("letter", "")));
    }

    private static Map<String, String> load(
        String file, Function<Map<String, String>, Map.Entry<String, String>> entry) {
      var read = new LinkedHashMap<String, String>();
      Table.read(LegacyEncoding.class, file, entry)
          .forEach(each -> read.put(each.getKey(), each.getValue()));
      return Collections.unmodifiableMap(read);
    }

    private static String sign(Map<String, String> row) {
      return Character.toString(HexFormat.fromHexDigits(row.getOrDefault("sign", "")));
    }

    private static String written(String bytes) {
      var written = new StringBuilder();
      for (byte each : HexFormat.ofDelimiter(" ").parseHex(bytes)) {
        written.append((char) (each & 0xFF));
      }
      return written.toString();
    }
  }

  /// A line in Unicode.
  abstract String decoded(String line);

  /// The encoding of a text, or of many of its lines; null if it is in none of these.
  public static @Nullable LegacyEncoding of(String text) {
    var sample = text.substring(0, Math.min(text.length(), SyllableCheck.SAMPLE));
    var before = SyllableCheck.tally(sample);
    LegacyEncoding best = null;
    double most = before.share();
    for (var encoding : values()) {
      var after =
          SyllableCheck.tally(
              sample.lines().map(encoding::decode).collect(Collectors.joining("\n")));
      if (isExplained(before, after) && after.share() > most) {
        best = encoding;
        most = after.share();
      }
    }
    return best;
  }

  private static boolean isExplained(SyllableCheck.Tally before, SyllableCheck.Tally after) {
    return after.marked() >= after.words() * LEAST_MARKED
        && after.share() >= LEAST
        && after.vietnamese() - before.vietnamese() >= FEW;
  }

  /// A line in Unicode, also if it was so among others that were not.
  public String decode(String line) {
    var decoded = decoded(line);
    return decoded.equals(line)
            || SyllableCheck.tally(line).share() > SyllableCheck.tally(decoded).share()
        ? line
        : decoded;
  }

  /// A text of such lines.
  String decodeLines(String text) {
    return Arrays.stream(text.split("\n", -1)).map(this::decode).collect(Collectors.joining("\n"));
  }

  private static String replaced(String line, Map<String, String> letters) {
    var replaced = new StringBuilder(line.length());
    for (int at = 0; at < line.length(); ) {
      int two = Math.min(at + 2, line.length());
      var pair = letters.get(line.substring(at, two));
      var one = letters.get(line.substring(at, at + 1));
      replaced.append(pair != null ? pair : one != null ? one : line.charAt(at));
      at = pair != null ? two : at + 1;
    }
    return replaced.toString();
  }

  private static String marked(MatchResult found) {
    if (found.group(1) != null) {
      return Matcher.quoteReplacement(found.group(1));
    }
    if (found.group(2) != null) {
      return found.group(2).equals("d") ? "đ" : "Đ";
    }
    var letter = new StringBuilder();
    for (int group = 3; group <= found.groupCount(); group++) {
      var part = found.group(group);
      letter.append(part == null ? "" : Tables.MARKS.getOrDefault(part, part));
    }
    return Normalizer.normalize(letter, Form.NFC);
  }
}
