package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.search.dimension.Language;

/// The result of a command, in every format it offers.
public interface Result {
  /// Prints text for a person.
  void print(Terminal to) throws IOException;

  /// The JSON of the HTTP response.
  Object json() throws IOException;

  /// Writes rows.
  ///
  /// @param language of heads and names where the format has them in one
  void write(ExportFormat as, Language language, OutputStream out) throws IOException;

  /// A result that can also be written as a calendar.
  interface Dated extends Result {
    void writeCalendar(OutputStream out) throws IOException;
  }
}
