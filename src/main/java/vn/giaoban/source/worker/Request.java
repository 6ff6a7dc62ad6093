package vn.giaoban.source.worker;

import java.util.Map;

/// What a worker is asked to do.
///
/// @param task the name of a format to be read, or one of the tasks below
/// @param recognized the text of pages that are pictures, in hOCR by their number
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Request(String task, byte[] bytes, Map<Integer, String> recognized) {
  /// A task for a page's picture, with the number of the page.
  static final String PAGE = "page";

  /// A task for the words in a page's picture, with the number of the page and the format.
  static final String WORDS = "words";

  /// How many times longer recognising a page may take than reading a file.
  private static final int RECOGNITION = 3;

  Request {
    recognized = Map.copyOf(recognized);
  }

  /// How many times the limit of time it may take.
  int patience() {
    return task.startsWith(WORDS) ? RECOGNITION : 1;
  }

  static Request of(String task, byte[] bytes) {
    return new Request(task, bytes, Map.of());
  }
}
