package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.ingest.table.Corrections;
import vn.giaoban.ingest.table.NoticeCorrections;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.NoticeEntry;

/// The tables of one run that users keep in the corpus folder, and which of their rows do not
/// apply. Marks of what they say of a notice are stored with it, so that a later run finds what
/// they changed.
final class UserTables {
  private final Catalog catalog;

  /// Whether all files are read. Rows of others are not for those who see a part to know.
  private final boolean isWhole;

  private final Corrections corrections;
  private final DirectiveWriter writer;

  /// The ids of a notice: its own, and those of its duplicate files.
  private final Function<NoticeEntry, Set<String>> ids;

  /// Of the corrected notices that were read in this run, by id.
  private final Map<String, List<Directive>> directives = new HashMap<>();

  UserTables(
      Path corpus,
      Catalog catalog,
      Part part,
      DirectiveWriter writer,
      Function<NoticeEntry, Set<String>> ids) {
    this.catalog = catalog;
    isWhole = part.isWhole();
    corrections = Corrections.in(corpus);
    this.writer = writer;
    this.ids = ids;
  }

  Catalog catalog() {
    return catalog;
  }

  NoticeCorrections corrections(NoticeEntry notice) {
    return corrections.of(ids.apply(notice));
  }

  /// The corrections of a notice without those of its duplicate files.
  NoticeCorrections corrections(String id) {
    return corrections.of(Set.of(id));
  }

  /// Keys that record what was said of a notice when its file was read.
  Set<String> marks(Notice notice) {
    var marks = new TreeSet<>(catalog.marks(notice.sources()));
    marks.addAll(corrections(notice.id()).marks(notice.id()));
    return marks;
  }

  /// Whether a notice of the index was declared and corrected in the same way, under the ids that
  /// it has.
  boolean areAsBefore(NoticeEntry notice) {
    var all = new TreeSet<>(notice.aliases());
    all.add(notice.id());
    return catalog.isAsBefore(notice.sources(), notice.keys())
        && corrections.of(all).isAsBefore(notice.id(), notice.keys());
  }

  /// Takes note of what was read of a notice.
  void read(NoticeEntry notice, List<Directive> extracted) {
    if (!corrections(notice).isEmpty()) {
      directives.put(notice.id(), extracted);
    }
  }

  /// Refuses the rows that cannot be read or do not apply.
  ///
  /// @param files paths of all that are or may be read; what is in containers is in `joined`
  void refuseRows(List<Found> joined, Set<String> files, Refusals refusals) throws IOException {
    var there = new TreeSet<String>();
    var readable = new TreeSet<>(files);
    boolean areEmpty = catalog.rows().isEmpty() && corrections.byNotice().isEmpty();
    for (var found : areEmpty ? List.<Found>of() : joined) {
      there.addAll(ids.apply(found.entry()));
      found.entry().sources().forEach(source -> readable.add(source.path()));
      catalog.notApplied(found.entry().sources()).forEach(refusals::add);
      var rows = corrections(found.entry());
      if (!rows.isEmpty()) {
        rows.notApplied(directives(found.id())).forEach(refusals::add);
      }
    }
    if (isWhole) {
      catalog.notApplied(readable, refusals.paths()).forEach(refusals::add);
      corrections.notApplied(there).forEach(refusals::add);
    }
  }

  private List<Directive> directives(String id) throws IOException {
    var read = directives.get(id);
    var whole = read == null ? writer.stored(id) : null;
    return read != null ? read : whole == null ? List.of() : whole.notice().directives();
  }
}
