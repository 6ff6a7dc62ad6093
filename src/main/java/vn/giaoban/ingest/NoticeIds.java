package vn.giaoban.ingest;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import vn.giaoban.text.Folding;

/// Assigns ids to notices: the slug of the file's path with extension, followed by six hex digits
/// of the path's SHA-256 if an earlier path has the same slug. Paths are compared in NFC.
public final class NoticeIds {
  private static final int DIGITS = 6;

  private NoticeIds() {}

  static Map<String, String> of(SortedSet<String> paths) {
    var names = new TreeMap<String, String>();
    paths.forEach(path -> names.put(path, path));
    return of(names);
  }

  /// Ids by path, for slugs made of other names.
  ///
  /// @param names names to make slugs of, by path
  public static Map<String, String> of(SortedMap<String, String> names) {
    var taken = new HashSet<String>();
    var ids = new LinkedHashMap<String, String>();
    for (var entry : names.entrySet()) {
      var slug = Folding.slug(composed(entry.getValue()));
      if (slug.isEmpty() || !taken.add(slug)) {
        slug = (slug.isEmpty() ? "" : slug + "-") + digits(composed(entry.getKey()), taken, slug);
      }
      taken.add(slug);
      ids.put(entry.getKey(), slug);
    }
    return ids;
  }

  /// An id that another source has, made different by the source's path.
  static String distinct(String id, String path) {
    return id + "-" + digits(composed(path), Set.of(), id);
  }

  /// Whether an id is that of a file in a container.
  ///
  /// @param container id of the container
  /// @param entry path in the container
  static boolean isOfEntry(String id, String container, String entry) {
    var slug = Folding.slug(composed(entry));
    var base = slug.isEmpty() ? container : container + "-" + slug;
    return id.equals(base)
        || (id.startsWith(base + "-") && id.substring(base.length() + 1).matches("[0-9a-f]{6,}"));
  }

  /// NFC, since file systems differ in normalization.
  private static String composed(String name) {
    return Normalizer.normalize(name, Form.NFC);
  }

  private static String digits(String path, Set<String> taken, String slug) {
    var hash = DigestUtils.sha256Hex(path);
    int length = DIGITS;
    while (taken.contains(slug + "-" + hash.substring(0, length))) {
      length++;
    }
    return hash.substring(0, length);
  }
}
