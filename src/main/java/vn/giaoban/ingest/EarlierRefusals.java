package vn.giaoban.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.parse.SecrecyStamp;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.ReadResult;

/// What the run before did not read.
record EarlierRefusals(List<ReadResult.Unreadable> refused) {
  EarlierRefusals {
    refused = List.copyOf(refused);
  }

  /// What in these containers was not read. Containers that are not read again say it again.
  List<ReadResult.Unreadable> within(Set<String> containers) {
    return containers.stream().flatMap(this::within).toList();
  }

  private Stream<ReadResult.Unreadable> within(String container) {
    return refused.stream().filter(each -> each.path().startsWith(container + "/"));
  }

  /// Whether the container of a notice holds state secrets that were refused.
  boolean haveSecrets(StoredNotice notice) {
    return within(notice.extracted().sources().getFirst().outermost().path())
        .anyMatch(each -> SecrecyStamp.isRefusal(each.reason()));
  }
}
