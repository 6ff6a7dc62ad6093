package vn.giaoban.server;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// An ETag: the same one as long as the same request gets the same answer. Weak, since the answer
/// may travel compressed.
record EntityTag(String value) {
  private static final int HASH_DIGITS = 24;

  /// A tag of everything that an answer depends on.
  static EntityTag of(Object... grounds) {
    var all = new StringBuilder();
    for (var ground : grounds) {
      all.append(ground).append('\n');
    }
    return new EntityTag(
        "W/\"" + DigestUtils.sha256Hex(all.toString()).substring(0, HASH_DIGITS) + "\"");
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
