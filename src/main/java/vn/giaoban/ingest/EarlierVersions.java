package vn.giaoban.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.Source;

/// The versions of notices that an index holds from before a run. A notice is known by its number
/// wherever its file lies, or else by the path of its file.
final class EarlierVersions {
  private final DirectiveWriter writer;
  private final Predicate<String> isThere;

  /// Ids by number.
  private final Map<String, String> numbered = new HashMap<>();

  /// @param isThere whether there is a file at a path
  EarlierVersions(List<NoticeEntry> held, DirectiveWriter writer, Predicate<String> isThere) {
    this.writer = writer;
    this.isThere = isThere;
    for (var notice : held) {
      var number = Found.number(notice.keys());
      if (number != null) {
        numbered.put(number, notice.id());
      }
    }
  }

  /// The version of a notice before the one that was read; null where the index holds none. Another
  /// program may read other things in the same file, which is no other version.
  @Nullable StoredNotice of(Found read) throws IOException {
    var number = Found.number(read.entry().keys());
    var id = read.id();
    var before = writer.stored(number == null ? id : numbered.getOrDefault(number, id));
    return before != null
            && isSame(number, Found.number(before.keys()))
            && isNext(read.telling(), before.extracted().sources().getFirst())
        ? before
        : null;
  }

  private static boolean isSame(@Nullable String number, @Nullable String before) {
    return number == null || before == null || number.equals(before);
  }

  /// Of two files that are both there, neither is the next version of the other.
  private boolean isNext(Source source, Source before) {
    return !source.sha256().equals(before.sha256())
        && (source.path().equals(before.path()) || !isThere.test(before.outermost().path()));
  }
}
