package vn.giaoban.source.pdf;

/// A line of a page in the order of reading.
///
/// @param page from 1
/// @param inColumn whether it is in one of two columns, as those of a letterhead and of recipients
///   beside a signature
record PdfLine(PdfSegment segment, int page, boolean inColumn) {
  String text() {
    return segment.text();
  }

  double size() {
    return segment.size();
  }

  double start() {
    return segment.start();
  }

  double end() {
    return segment.end();
  }

  /// The width of its first word, by the share of its letters.
  double firstWordWidth() {
    int space = text().indexOf(' ');
    int letters = space < 0 ? text().length() : space;
    return (end() - start()) * letters / text().length();
  }
}
