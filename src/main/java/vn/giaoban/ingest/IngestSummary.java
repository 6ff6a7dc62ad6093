package vn.giaoban.ingest;

import java.time.Duration;
import java.util.List;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.source.ReadResult;

/// The result of a run, counted in files.
///
/// @param added new files
/// @param changed files read again because their content, declarations or the program changed
/// @param unchanged files not read again
/// @param removed indexed files that are deleted or no longer hold a notice
/// @param unreadable unreadable files, and rows of tables that do not apply (`catalog.csv:3`), with
///   reasons
/// @param stale notices kept as they were because their files cannot be read at the moment
/// @param damaged a message for each line of the history that is not whole and that no run has
///   noted yet
/// @param notices in the index now
/// @param directives in the index now, including assessments
public record IngestSummary(
    int added,
    int changed,
    int unchanged,
    int removed,
    List<ReadResult.Unreadable> unreadable,
    List<StaleNotice> stale,
    List<String> damaged,
    int notices,
    int directives,
    Duration duration) {
  public IngestSummary {
    unreadable = List.copyOf(unreadable);
    stale = List.copyOf(stale);
    damaged = List.copyOf(damaged);
  }
}
