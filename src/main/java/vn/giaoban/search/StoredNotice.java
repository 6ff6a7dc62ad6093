package vn.giaoban.search;

import java.util.List;
import java.util.Set;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;

/// What an index holds of a notice apart from its text.
///
/// @param notice as it is searched
/// @param extracted as its file alone tells it, before other notices add what they know
/// @param aliases ids of further files that are the same notice
/// @param keys what makes another file the same notice
public record StoredNotice(Notice notice, Notice extracted, Set<String> aliases, Set<String> keys) {
  public StoredNotice {
    aliases = Set.copyOf(aliases);
    keys = Set.copyOf(keys);
  }

  /// The notice without its directives.
  public static Notice headOf(Notice notice) {
    return with(notice, List.of());
  }

  /// The notice with other directives.
  public static Notice with(Notice notice, List<Directive> directives) {
    return new Notice(
        notice.id(),
        notice.file(),
        notice.number(),
        notice.symbol(),
        notice.type(),
        notice.title(),
        notice.agency(),
        notice.province(),
        notice.provinceNow(),
        notice.provinceBasis(),
        notice.evidence(),
        notice.candidates(),
        notice.issuedOn(),
        notice.metOn(),
        notice.period(),
        notice.chair(),
        notice.signer(),
        notice.warnings(),
        notice.sources(),
        directives);
  }
}
