package vn.giaoban.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.ReadResult;

/// The status of the index.
///
/// @param generation increases by one with every change; 0 for an empty index
/// @param updatedAt time of the last change; null if there was none
/// @param unreadable unreadable files, and rows of tables that do not apply (`catalog.csv:3`), with
///   reasons
/// @param stale the notices that are kept as they were, since their files cannot be read
/// @param gaps what notices lack, facts that none lacks left out
public record IndexStatus(
    long generation,
    int notices,
    int directives,
    int assessments,
    @Nullable Instant updatedAt,
    List<ReadResult.Unreadable> unreadable,
    List<StaleNotice> stale,
    List<Gap> gaps) {
  public IndexStatus {
    unreadable = List.copyOf(unreadable);
    stale = List.copyOf(stale);
    gaps = List.copyOf(gaps);
  }

  /// The unreadable files alone.
  public List<ReadResult.Unreadable> refusedFiles() {
    return unreadable.stream().filter(refused -> !refused.inTable()).toList();
  }

  /// The rows of tables that do not apply.
  public List<ReadResult.Unreadable> refusedRows() {
    return unreadable.stream().filter(ReadResult.Unreadable::inTable).toList();
  }
}
