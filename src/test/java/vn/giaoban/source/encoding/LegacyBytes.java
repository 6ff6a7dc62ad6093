package vn.giaoban.source.encoding;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/// Writes texts as they were written before Unicode.
public final class LegacyBytes {
  private LegacyBytes() {}

  /// A text of which every character can be written so.
  public static String writable(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .replaceAll("[“”]", "\"")
        .replaceAll("[–—]", "-")
        .replace("…", "...");
  }

  /// The bytes of a text; a capital that an encoding lacks is a small letter.
  public static byte[] of(String text, LegacyEncoding encoding) {
    return typed(text, encoding).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// What shows a text in a font of an encoding; a capital that it lacks is a small letter.
  public static String typed(String text, LegacyEncoding encoding) {
    var bytes = bytes(encoding == LegacyEncoding.TCVN3 ? "tcvn3.csv" : "vni.csv");
    var written = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      var small = bytes.getOrDefault(Character.toLowerCase(letter), Character.toString(letter));
      written.append(bytes.getOrDefault(letter, small));
    }
    return written.toString();
  }

  private static Map<Character, String> bytes(String table) {
    var bytes = new HashMap<Character, String>();
    LegacyEncoding.Tables.letters(table)
        .forEach((written, letter) -> bytes.putIfAbsent(letter.charAt(0), written));
    return bytes;
  }
}
