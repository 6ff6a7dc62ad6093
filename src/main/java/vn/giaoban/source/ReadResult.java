package vn.giaoban.source;

/// What reading a file came to.
public sealed interface ReadResult {
  /// The file as named by the reader's caller, with `/`.
  String path();

  record Read(SourceDocument document) implements ReadResult {
    @Override
    public String path() {
      return document.source().path();
    }
  }

  /// A file that is named and passed over.
  ///
  /// @param reason one line for a person, such as "the file is empty"
  record Unreadable(String path, String reason) implements ReadResult {}
}
