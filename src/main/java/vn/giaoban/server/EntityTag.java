package vn.giaoban.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// An ETag: the same one as long as the same request gets the same answer. Weak, since the answer
/// may travel compressed.
record EntityTag(String value) {
  /// A tag of everything that an answer depends on.
  static EntityTag of(Object... grounds) {
    var all = new StringBuilder();
    for (var ground : grounds) {
      all.append(ground).append('\n');
    }
    try {
      var bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new EntityTag("W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /// Whether a request's `If-None-Match` names this tag.
  boolean isIn(@Nullable String header) {
    if (header == null) {
      return false;
    }
    for (var named : header.split(",", -1)) {
      if (named.strip().equals(value)) {
        return true;
      }
    }
    return false;
  }
}
