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
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.Source;
import vn.giaoban.text.TextHash;

/// A change of a directive's deadlines between two versions of its file.
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

  /// The changes since an earlier version of the file, in the order of the later one. Another
  /// program may read other deadlines in the same file, which is no revision.
  ///
  /// @param known what the index holds; null for nothing
  static List<DeadlineRevision> since(@Nullable StoredNotice known, Notice read) {
    return known != null && isNextVersion(first(read), first(known.extracted()))
        ? between(known.extracted(), read)
        : List.of();
  }

  private static Source first(Notice notice) {
    return notice.sources().getFirst();
  }

  private static boolean isNextVersion(Source source, Source before) {
    return source.path().equals(before.path()) && !source.sha256().equals(before.sha256());
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
    var times = new HashMap<String, Integer>();
    for (var directive : notice.directives()) {
      var hash = TextHash.of(withoutDeadlines(directive));
      int time = times.merge(hash, 1, Integer::sum);
      found.put(
          time == 1 ? hash : hash + "-" + time,
          directive.facts().deadlines().stream().map(Deadline::on).toList());
    }
    return found;
  }

  private static String withoutDeadlines(Directive directive) {
    var text = directive.text();
    for (var deadline : directive.facts().deadlines()) {
      text = text.replace(deadline.text(), " ");
    }
    return text;
  }
}
