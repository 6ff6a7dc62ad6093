package vn.giaoban.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// What a server has to say of itself beside what its index holds, such as why that was not brought
/// up to date. One of each kind.
///
/// Safe for any number of threads.
public final class Remarks {
  /// The kind of those that say why an index was not brought up to date.
  public static final String NOT_UPDATED = "not-updated";

  /// The kind of those that say what of an index is not as it was written.
  public static final String DAMAGED = "damaged";

  /// The kind of those that say what of an index was not as it was written before it was made anew.
  public static final String MENDED = "mended";

  /// The kind of those that say what of an index's history is not as it was written.
  public static final String HISTORY = "history";

  private final Map<String, String> byKind = new ConcurrentSkipListMap<>();

  /// One thing said.
  ///
  /// @param kind for programs: `not-updated`, `damaged`, `mended`, `history`
  /// @param text one line for a person
  public record Remark(String kind, String text) {}

  /// Says this in the place of what was said of the same kind.
  ///
  /// @return false where the same was said before
  public boolean say(String kind, String text) {
    return !text.equals(byKind.put(kind, text));
  }

  /// Whether anything of this kind is said.
  public boolean has(String kind) {
    return byKind.containsKey(kind);
  }

  /// Takes back what was said.
  public void takeBack(String kind) {
    byKind.remove(kind);
  }

  List<Remark> list() {
    return byKind.entrySet().stream()
        .map(remark -> new Remark(remark.getKey(), remark.getValue()))
        .toList();
  }
}
