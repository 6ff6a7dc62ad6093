package vn.giaoban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The file of a table kept by a user, which the program changes too. Like exported tables it is
/// written in UTF-8 with a byte order mark, by which spreadsheets know it.
///
/// Safe for any number of threads, as long as all change the file through the same instance.
public record EditedTable(Path file) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What is made of the text of a table.
  public interface Use<T> {
    T of(String text) throws IOException;
  }

  /// What is made of the text; that of a file that is not there is empty.
  ///
  /// @throws IllegalArgumentException naming the file if it is not a valid table
  public <T> T read(Use<T> use) throws IOException {
    try {
      return use.of(Files.exists(file) ? InputFile.read(file) : "");
    } catch (InputFile.RefusedException e) {
      throw new IllegalArgumentException(e.line(file), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /// Changes rows; a file that is not there is made.
  ///
  /// @param edits makes the changes of the text, which are made one after the other
  /// @throws IllegalArgumentException naming the file if it is not a valid table
  public synchronized void change(Use<List<RowEdit>> edits) throws IOException {
    var written = BYTE_ORDER_MARK + read(text -> changed(text, edits.of(text)));
    ReplacedFile.write(file, out -> out.write(written.getBytes(StandardCharsets.UTF_8)), _ -> {});
  }

  private static String changed(String text, List<RowEdit> edits) {
    var changed = text;
    for (var edit : edits) {
      changed = edit.in(changed);
    }
    return changed;
  }

  /// Identifies the state of the file.
  public String version() throws IOException {
    return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : "none";
  }
}
