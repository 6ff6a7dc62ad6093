package vn.giaoban.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import vn.giaoban.text.Folding;

/// Ids of notices by the paths of their files: the slug of the path with its extension, followed by
/// six hex digits of the path's SHA-256 where an earlier path has the same slug.
final class NoticeIds {
  private static final int DIGITS = 6;

  private NoticeIds() {}

  static Map<String, String> of(SortedSet<String> paths) {
    var taken = new HashSet<String>();
    var ids = new LinkedHashMap<String, String>();
    for (var path : paths) {
      var slug = Folding.slug(path);
      if (slug.isEmpty() || !taken.add(slug)) {
        slug = (slug.isEmpty() ? "" : slug + "-") + digits(path, taken, slug);
      }
      taken.add(slug);
      ids.put(path, slug);
    }
    return ids;
  }

  private static String digits(String path, Set<String> taken, String slug) {
    var hash = Hashes.sha256(path.getBytes(StandardCharsets.UTF_8));
    int length = DIGITS;
    while (taken.contains(slug + "-" + hash.substring(0, length))) {
      length++;
    }
    return hash.substring(0, length);
  }
}
