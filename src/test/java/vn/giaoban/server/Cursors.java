package vn.giaoban.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Makes cursors of closed generations.
final class Cursors {
  private Cursors() {}

  /// The same place in a generation of the index that is not open.
  static String ofAnotherGeneration(String cursor) {
    var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    var old = text.replaceFirst("\"generation\":\\d+", "\"generation\":987654");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(old.getBytes(StandardCharsets.UTF_8));
  }
}
