package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.jspecify.annotations.Nullable;

/// Values derived from readers or segments, each made once and kept until its reader or segment is
/// closed.
///
/// Safe for any number of threads.
public final class Kept<K, V> {
  private final Map<CacheKey, Map<K, V>> made = new ConcurrentHashMap<>();

  /// Makes a value.
  @FunctionalInterface
  public interface Maker<V> {
    V make() throws IOException;
  }

  /// The value of a key.
  ///
  /// @param owner null where the owner cannot tell when it is closed: nothing is kept then
  public V of(@Nullable CacheHelper owner, K key, Maker<V> maker) throws IOException {
    if (owner == null) {
      return maker.make();
    }
    var known = made.getOrDefault(owner.getKey(), Map.of()).get(key);
    return known == null ? make(owner, key, maker) : known;
  }

  private synchronized V make(CacheHelper owner, K key, Maker<V> maker) throws IOException {
    var values = made.get(owner.getKey());
    if (values == null) {
      owner.addClosedListener(made::remove);
      values = new ConcurrentHashMap<>();
      made.put(owner.getKey(), values);
    }
    var known = values.get(key);
    if (known == null) {
      known = Objects.requireNonNull(maker.make());
      values.put(key, known);
    }
    return known;
  }
}
