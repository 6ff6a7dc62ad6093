package vn.giaoban.report.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The font of charts: Liberation Serif, metric-compatible with Times New Roman. It ships with the
/// program, so charts are the same on every machine and need no system font.
final class ChartFont {
  private static final String FILE = "LiberationSerif-Regular.ttf";
  private static final String NAME = "-misc-giaoban-medium-r-normal--*-%d-*-*-p-*-iso10646-1";
  private static final List<String> FAMILIES =
      List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
  private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

  private static final @Nullable Font FONT = found();

  private ChartFont() {}

  /// Whether this machine can render text.
  static boolean isThere() {
    return FONT != null;
  }

  static Font of(int points) {
    return Objects.requireNonNull(FONT).deriveFont((float) points);
  }

  /// Without system fonts, Java cannot load a font file either: it throws an exception or a linkage
  /// error.
  private static @Nullable Font found() {
    try {
      return read();
    } catch (RuntimeException | LinkageError | InternalError _) {
      return standingIn();
    }
  }

  private static Font read() {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file().toFile());
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font of charts cannot be read", e);
    }
  }

  /// A separate file beside the jars: Java copies a font inside a jar to the temporary folder and
  /// leaves it there if the process is killed.
  private static Path file() {
    try {
      var resource = ChartFont.class.getResource(FILE);
      if (resource != null && resource.getProtocol().equals("file")) {
        return Path.of(resource.toURI());
      }
      var jar = ChartFont.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(jar.toURI()).resolveSibling("lib").resolve(FILE);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the font of charts is not to be found", e);
    }
  }

  /// Makes Java use this font as the system font.
  private static @Nullable Font standingIn() {
    try {
      var description = Files.createTempFile("giaoban-font", ".properties");
      try {
        return standingIn(description);
      } finally {
        Files.delete(description);
      }
    } catch (IOException | RuntimeException | LinkageError | InternalError _) {
      return null;
    }
  }

  /// @param description path of a new fontconfig file, which Java reads once
  private static Font standingIn(Path description) throws IOException {
    try (var out = Files.newBufferedWriter(description)) {
      described(file()).store(out, null);
    }
    System.setProperty("sun.awt.fontconfig", description.toString());
    return read();
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
