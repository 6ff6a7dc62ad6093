package vn.giaoban.source.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.encoding.LegacyFont;

/// The fonts of a document in RTF, by their numbers.
final class RtfFonts {
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> charsets = new HashMap<>();

  /// The name of a font; "" if there is none.
  String name(int font) {
    return names.getOrDefault(font, "");
  }

  /// Adds to the name of a font, which a semicolon ends.
  void name(int font, String part) {
    names.merge(font, part.replace(";", "").strip(), String::concat);
  }

  /// The encoding of a font's letters, or another one if it has none of its own.
  Charset charset(int font, Charset otherwise) {
    boolean legacy = LegacyFont.of(name(font)) != null;
    return legacy ? StandardCharsets.ISO_8859_1 : charsets.getOrDefault(font, otherwise);
  }

  /// @param number what RTF calls it by
  void charset(int font, int number) {
    var known = charset(number);
    if (known != null) {
      charsets.put(font, known);
    }
  }

  /// Null for that of the document.
  private static @Nullable Charset charset(int number) {
    return switch (number) {
      case 77 -> named("x-MacRoman", StandardCharsets.ISO_8859_1);
      case 161 -> Charset.forName("windows-1253");
      case 162 -> Charset.forName("windows-1254");
      case 163 -> Charset.forName("windows-1258");
      case 186 -> Charset.forName("windows-1257");
      case 204 -> Charset.forName("windows-1251");
      case 238 -> Charset.forName("windows-1250");
      default -> null;
    };
  }

  static Charset named(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
