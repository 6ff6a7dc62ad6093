package vn.giaoban.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The JSON Schema of a line of the notice export.
public final class NoticeSchema {
  private NoticeSchema() {}

  /// The schema, draft 2020-12.
  public static String text() {
    try (var in =
        Objects.requireNonNull(NoticeSchema.class.getResourceAsStream("notice.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
