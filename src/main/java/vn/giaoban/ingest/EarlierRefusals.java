package vn.giaoban.ingest;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.giaoban.parse.SecrecyStamp;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.source.ReadResult;

/// What the run before did not read.
final class EarlierRefusals {
  private static final char SEPARATOR = '/';

  private final NavigableMap<String, ReadResult.Unreadable> byPath = new TreeMap<>();

  EarlierRefusals(List<ReadResult.Unreadable> refused) {
    refused.forEach(each -> byPath.put(each.path(), each));
  }

  /// What in these containers was not read. Containers that are not read again say it again.
  List<ReadResult.Unreadable> within(Set<String> containers) {
    return containers.stream().flatMap(container -> within(container).stream()).toList();
  }

  private Collection<ReadResult.Unreadable> within(String container) {
    return byPath.subMap(container + SEPARATOR, container + (char) (SEPARATOR + 1)).values();
  }

  /// Whether a container of a notice holds state secrets that were refused.
  boolean haveSecrets(NoticeEntry notice) {
    return within(Intact.files(Stream.of(notice))).stream()
        .anyMatch(each -> SecrecyStamp.isRefusal(each.reason()));
  }
}
