package vn.giaoban.source.document;

import java.io.IOException;

/// Reads the bytes of files of one format. Safe for any number of threads.
public interface Reader {
  /// The content of a file.
  ///
  /// @throws UnreadableException with the reason, for whoever has the file
  /// @throws IOException if the file is damaged
  Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException;
}
