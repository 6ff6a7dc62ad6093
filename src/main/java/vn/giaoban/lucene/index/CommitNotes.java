package vn.giaoban.lucene.index;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexCommit;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.source.ReadResult;

/// The user data of a commit.
///
/// @param program program version that made the records; null for an empty index
public record CommitNotes(
    long generation,
    @Nullable String program,
    @Nullable Instant updatedAt,
    List<ReadResult.Unreadable> unreadable) {
  private static final String NONE_UNREADABLE = "[]";
  static final CommitNotes NONE = new CommitNotes(0, null, null, List.of());

  static CommitNotes of(IndexCommit commit) throws IOException {
    return of(commit.getUserData());
  }

  static CommitNotes of(Map<String, String> userData) throws IOException {
    var generation = userData.get("generation");
    var updatedAt = userData.get("updatedAt");
    var unreadable = userData.get("unreadable");
    return new CommitNotes(
        generation == null ? 0 : Long.parseLong(generation),
        userData.get("program"),
        updatedAt == null ? null : Instant.parse(updatedAt),
        unreadable == null || unreadable.equals(NONE_UNREADABLE)
            ? List.of()
            : Json.MAPPER.readValue(
                unreadable, new TypeReference<List<ReadResult.Unreadable>>() {}));
  }

  Map<String, String> userData() {
    return Map.of(
        "generation", Long.toString(generation),
        "program", String.valueOf(program),
        "updatedAt", String.valueOf(updatedAt),
        "unreadable", Json.line(unreadable));
  }
}
