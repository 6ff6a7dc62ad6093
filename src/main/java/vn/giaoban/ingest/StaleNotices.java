package vn.giaoban.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.source.Source;

/// The notices of one run that stay in the index although their files cannot be read at the moment.
final class StaleNotices {
  private static final String LOST = "; what the index held of it is lost";

  private final LocalDate today;
  private final Refusals refusals;
  private final DirectiveWriter writer;

  /// Since when those are kept that the index had before the run, by id.
  private final Map<String, LocalDate> since = new HashMap<>();

  private final Predicate<Source> unchanged;
  private final List<StaleNotice> kept = new ArrayList<>();

  /// @param before what the index knew of its corpus before the run
  StaleNotices(
      LocalDate today,
      Refusals refusals,
      DirectiveWriter writer,
      @Nullable CorpusState before,
      Predicate<Source> unchanged) {
    this.today = today;
    this.refusals = refusals;
    this.writer = writer;
    this.unchanged = unchanged;
    if (before != null) {
      before.stale().forEach(notice -> since.put(notice.id(), notice.since()));
    }
  }

  /// Adds to `found` what the index holds of the notices whose files cannot be read.
  ///
  /// @param intact the notices that are in `found` already
  void keep(List<NoticeEntry> held, List<NoticeEntry> intact, List<Found> found)
      throws IOException {
    var known = intact.stream().map(NoticeEntry::id).collect(Collectors.toSet());
    for (var notice : held) {
      var id = notice.id();
      var missed = missed(notice);
      if (missed == null || known.contains(id)) {
        continue;
      }
      if (isWhole(id)) {
        found.add(Found.of(notice));
        kept.add(
            new StaleNotice(id, missed, refusals.reason(missed), since.getOrDefault(id, today)));
      } else {
        refusals.add(missed, refusals.reason(missed) + LOST);
      }
    }
  }

  /// Names what the history knows and neither the index nor the folder tells any more.
  void nameLost(Collection<String> present, List<Found> found) {
    var told = found.stream().map(Found::firstPath).collect(Collectors.toSet());
    for (var path : present) {
      if (refusals.isUnreachable(path) && !told.contains(path)) {
        refusals.add(path, refusals.reason(path) + LOST);
      }
    }
  }

  /// In the order of their paths.
  List<StaleNotice> list() {
    return kept.stream().sorted(Comparator.comparing(StaleNotice::path)).toList();
  }

  Set<String> ids() {
    return kept.stream().map(StaleNotice::id).collect(Collectors.toSet());
  }

  /// The first file of a notice that cannot be read at the moment; null where there is none, or
  /// another of its files changed.
  private @Nullable String missed(NoticeEntry notice) {
    String missed = null;
    for (var source : notice.sources()) {
      if (refusals.isUnreachable(source.path())) {
        missed = missed == null ? source.path() : missed;
      } else if (!unchanged.test(source)) {
        return null;
      }
    }
    return missed;
  }

  private boolean isWhole(String id) throws IOException {
    return writer.stored(id) != null && writer.text(id) != null;
  }
}
