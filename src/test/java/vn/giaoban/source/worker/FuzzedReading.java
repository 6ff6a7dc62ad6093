package vn.giaoban.source.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.Format;
import vn.giaoban.source.format.Signatures;

/// What Jazzer calls with bytes that it makes up: whatever they are, the reader of a format answers
/// or gives a reason, and the answer arrives as it was given.
///
/// The first byte of an input tells its [Kind]; the rest is a file, or one part of a packed one.
public final class FuzzedReading {
  /// A kind of input.
  ///
  /// @param part of a packed file, the part with the text, since hardly any change of a whole one
  ///   unpacks; "" for the file itself
  public record Kind(String format, String part) {
    /// An input from which the fuzzer starts.
    public byte[] input(byte[] file) throws IOException {
      var content = part.isEmpty() ? file : MadeFiles.unzipped(file).get(part);
      var input = new ByteArrayOutputStream();
      input.write(KINDS.indexOf(this));
      input.write(content);
      return input.toByteArray();
    }

    private byte[] file(byte[] content, Path seeds) throws IOException {
      if (part.isEmpty()) {
        return content;
      }
      var parts = MadeFiles.unzipped(Files.readAllBytes(seeds.resolve("a." + format)));
      parts.put(part, content);
      return MadeFiles.zip(parts);
    }
  }

  /// All kinds.
  public static final List<Kind> KINDS =
      List.of(
          new Kind("txt", ""),
          new Kind("html", ""),
          new Kind("pdf", ""),
          new Kind("doc", ""),
          new Kind("docx", ""),
          new Kind("docx", "word/document.xml"),
          new Kind("docx", "word/numbering.xml"),
          new Kind("odt", ""),
          new Kind("odt", "content.xml"),
          new Kind("odt", "styles.xml"),
          new Kind("rtf", ""),
          new Kind("eml", ""),
          new Kind("msg", ""),
          new Kind("zip", ""));

  private static Path seeds = Path.of("");

  private FuzzedReading() {}

  /// Called once, before anything else. The folder of temporary files has a file `a.FORMAT` of each
  /// packed format.
  public static void fuzzerInitialize() {
    seeds = Path.of(System.getProperty("java.io.tmpdir"));
  }

  /// Called for every input.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    var kind = KINDS.get((input[0] & 0xFF) % KINDS.size());
    var file = kind.file(Arrays.copyOfRange(input, 1, input.length), seeds);
    try {
      Signatures.of(file, "a." + kind.format());
      var content = Format.named(kind.format()).read(file, ReadLimits.STANDARD);
      if (content instanceof Content.Text) {
        assertEquals(content, handedOver(content));
      }
    } catch (UnreadableException e) {
      assertFalse(e.reason().isBlank());
    }
  }

  private static Content handedOver(Content content) throws IOException, UnreadableException {
    var bytes = new ByteArrayOutputStream();
    Wire.write(new DataOutputStream(bytes), content);
    return Wire.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
