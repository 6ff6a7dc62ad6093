package vn.giaoban.report.layout;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.giaoban.source.InputFile;

/// A file of settings of reports: lines such as `signer = Nguyễn Văn An`, in the format of
/// [Properties] and in UTF-8.
///
/// @param isExpected whether it is an error if there is no file
public record SettingsFile(Path path, boolean isExpected) {
  /// Its name beside the notices.
  public static final String NAME = "report.properties";

  /// Thrown for a file that cannot be used; the message is a line for the user.
  public static final class BrokenException extends IOException {
    private static final long serialVersionUID = 1L;

    private BrokenException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /// The file beside the notices, which need not be there.
  public static SettingsFile beside(Path corpus) {
    return new SettingsFile(corpus.resolve(NAME), false);
  }

  /// What it sets; nothing if it need not be there and is not.
  ///
  /// @throws BrokenException if it cannot be read, or sets what there is not
  public ReportSettings read() throws IOException {
    try {
      return ReportSettings.of(named(InputFile.read(path)));
    } catch (NoSuchFileException e) {
      if (isExpected) {
        throw new BrokenException("there is no file " + path, e);
      }
      return ReportSettings.BLANK;
    } catch (InputFile.RefusedException e) {
      throw new BrokenException(e.line(path), e);
    } catch (IllegalArgumentException e) {
      throw new BrokenException("%s: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static Map<String, String> named(String text) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(text));
    var named = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(name -> named.put(name, properties.getProperty(name)));
    return named;
  }
}
