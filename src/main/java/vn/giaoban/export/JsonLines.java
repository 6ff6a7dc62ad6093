package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import vn.giaoban.json.Json;

/// Writes records as JSON Lines: UTF-8, one object a line.
///
/// @param <T> record type
public final class JsonLines<T> implements ExportWriter<T> {
  private final OutputStream out;
  private final Function<? super T, ?> shape;

  /// @param shape converts a record to its JSON form
  public JsonLines(OutputStream out, Function<? super T, ?> shape) {
    this.out = out;
    this.shape = shape;
  }

  @Override
  public void accept(T each) throws IOException {
    out.write((Json.line(shape.apply(each)) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
