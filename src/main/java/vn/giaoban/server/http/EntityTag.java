package vn.giaoban.server.http;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// A weak ETag, the same as long as the response to a request is the same. Weak, since the response
/// may be compressed.
public record EntityTag(String value) {
  private static final int HASH_DIGITS = 24;

  /// The tag of everything that a response depends on.
  public static EntityTag of(Object... grounds) {
    var all = new StringBuilder();
    for (var ground : grounds) {
      all.append(ground).append('\n');
    }
    return new EntityTag(
        "W/\"" + DigestUtils.sha256Hex(all.toString()).substring(0, HASH_DIGITS) + "\"");
  }

  /// Whether `If-None-Match` contains this tag.
  public boolean isIn(@Nullable String header) {
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
