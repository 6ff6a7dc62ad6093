package vn.giaoban.source;

import java.util.regex.Pattern;

/// The result of reading a file.
public sealed interface ReadResult {
  /// The path given by the caller, with `/`.
  String path();

  record Read(SourceDocument document) implements ReadResult {
    @Override
    public String path() {
      return document.source().path();
    }
  }

  /// A file that could not be read and is skipped.
  ///
  /// @param reason one-line message, such as "the file is empty"
  record Unreadable(String path, String reason) implements ReadResult {
    private static final Pattern ROW = Pattern.compile("[^/]+\\.csv:\\d+");

    /// Whether it is a row of a table that a user keeps (`catalog.csv:3`), not a file.
    public boolean inTable() {
      return ROW.matcher(path).matches();
    }

    /// The reason in Vietnamese.
    public String reasonVi() {
      return Reasons.CATALOGUE.vietnamese(reason);
    }

    /// Its name and the reason.
    public String line() {
      return path + ": " + reason;
    }
  }

  /// A file that is there and cannot be read at the moment, so that nothing is known of what it
  /// holds now.
  ///
  /// @param reason one line for a person, such as "reading it is not permitted"
  record Unreachable(String path, String reason) implements ReadResult {
    /// Its name and the reason.
    public String line() {
      return path + ": " + reason;
    }
  }
}
