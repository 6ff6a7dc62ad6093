package vn.giaoban.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.ReadResult;

/// What is indexed and what could not be.
///
/// @param generation grows by one with every change; 0 for an empty index
/// @param updatedAt when the last change was made; null where there was none
/// @param unreadable the files that could not be read and the rows of the catalogue that do not
///   apply (`catalog.csv:3`), and why
public record IndexStatus(
    long generation,
    int notices,
    int directives,
    int assessments,
    @Nullable Instant updatedAt,
    List<ReadResult.Unreadable> unreadable) {
  public IndexStatus {
    unreadable = List.copyOf(unreadable);
  }
}
