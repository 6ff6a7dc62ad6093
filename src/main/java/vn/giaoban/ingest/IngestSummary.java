package vn.giaoban.ingest;

import java.time.Duration;
import java.util.List;
import vn.giaoban.source.ReadResult;

/// What a run came to, counted in files.
///
/// @param added files that were not indexed before
/// @param changed files read again because they, what is declared of them or the program changed
/// @param unchanged files left as they were
/// @param removed files that were indexed and are gone, or cannot be read any more
/// @param unreadable files that could not be read and rows of the catalogue that do not apply
///   (`catalog.csv:3`), and why
/// @param notices in the index now
/// @param directives in the index now, assessments included
public record IngestSummary(
    int added,
    int changed,
    int unchanged,
    int removed,
    List<ReadResult.Unreadable> unreadable,
    int notices,
    int directives,
    Duration duration) {
  public IngestSummary {
    unreadable = List.copyOf(unreadable);
  }
}
