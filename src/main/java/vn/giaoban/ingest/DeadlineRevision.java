package vn.giaoban.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.search.Revision;
import vn.giaoban.search.StoredNotice;

/// A change of a directive's deadlines between two versions of a notice.
///
/// @param directive hash of its text apart from its deadlines, with `-2` for the second directive
///   of that text in the notice, and so on
/// @param from empty where there was no deadline
/// @param to empty where there is none any more
record DeadlineRevision(String directive, List<Period> from, List<Period> to) {
  DeadlineRevision {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /// The changes since an earlier version of a notice, in the order of the later one.
  ///
  /// @param before null where there is none
  static List<DeadlineRevision> since(@Nullable StoredNotice before, Notice read) {
    return before == null ? List.of() : between(before.extracted(), read);
  }

  private static List<DeadlineRevision> between(Notice before, Notice after) {
    var old = deadlines(before);
    var revisions = new ArrayList<DeadlineRevision>();
    deadlines(after)
        .forEach(
            (directive, to) -> {
              var from = old.get(directive);
              if (from != null && !from.equals(to)) {
                revisions.add(new DeadlineRevision(directive, from, to));
              }
            });
    return revisions;
  }

  private static Map<String, List<Period>> deadlines(Notice notice) {
    var found = new LinkedHashMap<String, List<Period>>();
    subjects(notice.directives())
        .forEach(
            (subject, directive) ->
                found.put(
                    subject, directive.facts().deadlines().stream().map(Deadline::on).toList()));
    return found;
  }

  /// The directives of a notice by what revisions call them.
  static Map<String, Directive> subjects(List<Directive> directives) {
    var found = new LinkedHashMap<String, Directive>();
    var times = new HashMap<String, Integer>();
    for (var directive : directives) {
      var hash = Revision.subject(directive);
      int time = times.merge(hash, 1, Integer::sum);
      found.put(time == 1 ? hash : hash + "-" + time, directive);
    }
    return found;
  }
}
