package vn.giaoban.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.source.Source;

/// The notices of an index that reading their files again would not change. A container is read as
/// a whole, so that the notices in it stay together or none of them.
final class Intact {
  private Intact() {}

  /// @param alone whether nothing about a notice itself changed
  static List<NoticeEntry> of(List<NoticeEntry> held, Predicate<NoticeEntry> alone) {
    var intact = new ArrayList<NoticeEntry>();
    var changed = new ArrayList<NoticeEntry>();
    held.forEach(notice -> (alone.test(notice) ? intact : changed).add(notice));
    var again = new HashSet<>(files(changed.stream()));
    while (true) {
      var left = intact.stream().filter(each -> !touches(each, again)).toList();
      var more = files(intact.stream().filter(each -> touches(each, again)));
      if (!again.addAll(more)) {
        return left;
      }
    }
  }

  private static boolean touches(NoticeEntry notice, Set<String> files) {
    return files(Stream.of(notice)).stream().anyMatch(files::contains);
  }

  /// The paths of the files that notices were read from.
  static Set<String> files(Stream<NoticeEntry> notices) {
    return notices
        .flatMap(notice -> notice.sources().stream())
        .map(Source::outermost)
        .map(Source::path)
        .collect(Collectors.toSet());
  }
}
