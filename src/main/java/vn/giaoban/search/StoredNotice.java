package vn.giaoban.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;

/// What the index stores of a notice, apart from its text.
///
/// @param notice the indexed form
/// @param extracted as extracted from its file alone, before other notices complete it
/// @param aliases ids of duplicate files
/// @param keys keys that identify duplicate files, and marks of what users said of it
/// @param added the day on which it first came in; null if not known
/// @param revisions by the ids of the directives whose deadlines were revised
public record StoredNotice(
    Notice notice,
    Notice extracted,
    Set<String> aliases,
    Set<String> keys,
    @Nullable LocalDate added,
    Map<String, Revision> revisions) {
  public StoredNotice {
    aliases = Set.copyOf(aliases);
    keys = Set.copyOf(keys);
    revisions = Map.copyOf(revisions);
  }
}
