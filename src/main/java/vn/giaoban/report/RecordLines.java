package vn.giaoban.report;

import java.io.IOException;
import java.io.OutputStream;

/// Records as a file of JSON Lines.
final class RecordLines<T> implements ExportWriter<T> {
  private final JsonLines<T> lines;
  private final OutputStream out;

  RecordLines(Sheet<T> sheet, OutputStream out) {
    this.lines = new JsonLines<>(out, sheet.json());
    this.out = out;
  }

  @Override
  public void accept(T each) throws IOException {
    lines.accept(each);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
