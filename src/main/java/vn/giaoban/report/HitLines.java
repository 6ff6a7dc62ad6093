package vn.giaoban.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaoban.search.Hit;

/// Hits as JSON Lines, each as in the answer to a search.
final class HitLines implements ExportWriter {
  private final JsonLines<Hit> lines;
  private final OutputStream out;

  HitLines(Exported exported, OutputStream out) {
    this.lines = new JsonLines<>(out, exported.json());
    this.out = out;
  }

  @Override
  public void accept(Hit hit) throws IOException {
    lines.accept(hit);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
