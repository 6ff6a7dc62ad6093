package vn.giaoban.report.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The font of charts: Liberation Serif, as wide as Times New Roman. It ships with the program, so
/// that a chart is the same picture on every machine, and no font of the system's is needed.
final class ChartFont {
  private static final String FILE = "LiberationSerif-Regular.ttf";
  private static final String NAME = "-misc-giaoban-medium-r-normal--*-%d-*-*-p-*-iso10646-1";
  private static final List<String> FAMILIES =
      List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
  private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

  private static final @Nullable Font FONT = found();

  private ChartFont() {}

  /// Whether this machine can draw letters.
  static boolean isThere() {
    return FONT != null;
  }

  static Font of(int points) {
    return Objects.requireNonNull(FONT).deriveFont((float) points);
  }

  /// A Java without fonts of the system's refuses to read one from a file too, by an exception or
  /// by not being linked at all.
  private static @Nullable Font found() {
    try {
      return read();
    } catch (RuntimeException | LinkageError | InternalError _) {
      return standingIn();
    }
  }

  private static Font read() {
    try (var in = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font of charts cannot be read", e);
    }
  }

  private static InputStream open() throws IOException {
    var in = ChartFont.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IOException("there is no " + FILE);
    }
    return in;
  }

  /// Tells Java that ours is the system's font.
  private static @Nullable Font standingIn() {
    try {
      System.setProperty("sun.awt.fontconfig", described().toString());
      return read();
    } catch (IOException | RuntimeException | LinkageError | InternalError _) {
      return null;
    }
  }

  /// A description of the fonts there are, as Java reads it.
  private static Path described() throws IOException {
    var folder = Files.createTempDirectory("giaoban-font");
    folder.toFile().deleteOnExit();
    var font = folder.resolve(FILE);
    var description = folder.resolve("fontconfig.properties");
    font.toFile().deleteOnExit();
    description.toFile().deleteOnExit();
    try (var in = open();
        var out = Files.newBufferedWriter(description)) {
      Files.copy(in, font);
      described(font).store(out, null);
    }
    return description;
  }

  private static Properties described(Path font) {
    var described = new Properties();
    described.setProperty("version", "1");
    described.setProperty("sequence.allfonts", "latin-1");
    for (var family : FAMILIES) {
      for (var style : STYLES) {
        described.setProperty(family + "." + style + ".latin-1", NAME);
      }
    }
    described.setProperty("filename." + NAME, font.toString());
    return described;
  }
}
