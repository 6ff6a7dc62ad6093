package vn.giaoban.source.document;

import java.io.IOException;
import java.util.Map;

/// A reader of a format whose pages may be pictures of text.
public interface ScanReader extends Reader {
  /// The picture of a page, made ready for recognition.
  ///
  /// @param page from 1
  /// @throws UnreadableException if there is no such page
  byte[] picture(byte[] bytes, int page) throws UnreadableException, IOException;

  /// The content of a file.
  ///
  /// @param recognized the text of pages that are pictures, in hOCR by their number
  Content read(byte[] bytes, ReadLimits limits, Map<Integer, String> recognized)
      throws UnreadableException, IOException;

  @Override
  default Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    return read(bytes, limits, Map.of());
  }
}
