package vn.giaoban.server;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// What a server has to say of itself beside what its index holds, such as why that was not brought
/// up to date. One of each kind.
///
/// Safe for any number of threads.
public final class Remarks {
  private final Map<Kind, String> byKind = new ConcurrentSkipListMap<>();

  /// What a remark is about.
  public enum Kind {
    /// What of the index is not as it was written.
    DAMAGED,
    /// What of the index's history is not as it was written.
    HISTORY,
    /// What of the index was not as it was written before it was made anew.
    MENDED,
    /// Why the index was not brought up to date.
    NOT_UPDATED;

    /// The name for programs, such as `not-updated`.
    @JsonValue
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// One thing said.
  ///
  /// @param text one line for a person
  public record Remark(Kind kind, String text) {}

  /// Says this in the place of what was said of the same kind.
  ///
  /// @return false where the same was said before
  public boolean say(Kind kind, String text) {
    return !text.equals(byKind.put(kind, text));
  }

  /// Whether anything of this kind is said.
  public boolean has(Kind kind) {
    return byKind.containsKey(kind);
  }

  /// Takes back what was said.
  public void takeBack(Kind kind) {
    byKind.remove(kind);
  }

  List<Remark> list() {
    return byKind.entrySet().stream()
        .map(remark -> new Remark(remark.getKey(), remark.getValue()))
        .toList();
  }
}
