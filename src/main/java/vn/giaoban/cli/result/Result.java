package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ExportFormat;

/// What a command found, in every format that it offers.
public interface Result {
  /// As a person reads it.
  void print(Terminal to) throws IOException;

  /// As it is over HTTP.
  Object json() throws IOException;

  /// Row by row.
  void write(ExportFormat as, OutputStream out) throws IOException;

  /// One that can be a calendar too.
  interface Dated extends Result {
    void writeCalendar(OutputStream out) throws IOException;
  }
}
