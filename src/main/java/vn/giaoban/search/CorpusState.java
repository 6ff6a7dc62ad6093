package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.ReadResult;

/// What an index was made by and from, kept with each commit.
///
/// @param program what made the records: the same program and tables make the same ones
/// @param corpus the folder of notices, or which part of it; null where there is none
/// @param unreadable the files that could not be read and the rows of tables that do not apply
/// @param stale the notices that are kept as they were
public record CorpusState(
    String program,
    @Nullable String corpus,
    List<ReadResult.Unreadable> unreadable,
    List<StaleNotice> stale) {
  public CorpusState {
    unreadable = List.copyOf(unreadable);
    stale = List.copyOf(stale);
  }

  /// That of notices that come from no folder.
  public static CorpusState of(String program) {
    return new CorpusState(program, null, List.of(), List.of());
  }
}
