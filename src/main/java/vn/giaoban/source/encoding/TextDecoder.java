package vn.giaoban.source.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.UnreadableException;

/// Decodes text of an encoding that nothing names: UTF-8, also with a few bad bytes, UTF-16,
/// Windows-1258, and the bytes of [LegacyEncoding].
public final class TextDecoder {
  /// A text with the character encoding that was found.
  public record Decoded(String text, String encoding) {}

  /// A mistake in so many bytes is one of the file, not of the guess.
  private static final int BYTES_PER_MISTAKE = 200;

  private static final int FEW = 3;

  /// How many times more zeros are in the high bytes of UTF-16 than in the low ones.
  private static final int RATHER = 4;

  private static final Charset WINDOWS = Charset.forName("windows-1258");

  private TextDecoder() {}

  /// The text of some bytes.
  ///
  /// @throws UnreadableException if it is no text
  public static Decoded decode(byte[] bytes) throws UnreadableException {
    var wide = wide(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide.name());
    }
    for (byte each : bytes) {
      if (each == 0) {
        throw new UnreadableException("it is a binary file, not text");
      }
    }
    return narrow(bytes);
  }

  private static Decoded narrow(byte[] bytes) throws UnreadableException {
    var text = CharBuffer.allocate(bytes.length);
    int mistakes = utf8(bytes, text);
    var decoded = text.flip().toString();
    if (mistakes == 0) {
      return new Decoded(decoded, "UTF-8");
    }
    if (mistakes <= Math.max(FEW, bytes.length / BYTES_PER_MISTAKE)
        && mistakes * 2L < decoded.chars().filter(c -> c > 0x7F && c != 0xFFFD).count()) {
      return new Decoded(decoded, "UTF-8 with %d bad bytes".formatted(mistakes));
    }
    var windows = new String(bytes, WINDOWS);
    if (SyllableCheck.tally(windows).isVietnamese()) {
      return new Decoded(windows, "windows-1258");
    }
    var latin = new String(bytes, StandardCharsets.ISO_8859_1);
    var legacy = LegacyEncoding.of(latin);
    if (legacy != null) {
      return new Decoded(legacy.decodeLines(latin), legacy.name());
    }
    throw new UnreadableException("it is not text in UTF-8; save it as UTF-8");
  }

  /// Decodes with U+FFFD for bytes that are none of UTF-8.
  ///
  /// @return how many these are
  private static int utf8(byte[] bytes, CharBuffer into) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    int mistakes = 0;
    for (var result = decoder.decode(in, into, true);
        result.isError();
        result = decoder.decode(in, into, true)) {
      mistakes += result.length();
      into.put('\uFFFD');
      in.position(in.position() + result.length());
    }
    return mistakes;
  }

  /// UTF-16 by its mark, or by the zeros of the letters, digits and spaces of ASCII.
  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (bytes.length % 2 != 0) {
      return null;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int many = bytes.length / 8;
    if (zeros[1] > many && zeros[1] > zeros[0] * RATHER) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > many && zeros[0] > zeros[1] * RATHER ? StandardCharsets.UTF_16BE : null;
  }
}
