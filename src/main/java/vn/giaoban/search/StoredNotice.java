package vn.giaoban.search;

import java.util.Set;
import vn.giaoban.notice.Notice;

/// What an index holds of a notice apart from its text.
///
/// @param notice as it is searched
/// @param extracted as its file alone tells it, before other notices add what they know
/// @param aliases ids of further files that are the same notice
/// @param keys what makes another file the same notice, and how its files are declared
public record StoredNotice(Notice notice, Notice extracted, Set<String> aliases, Set<String> keys) {
  public StoredNotice {
    aliases = Set.copyOf(aliases);
    keys = Set.copyOf(keys);
  }
}
