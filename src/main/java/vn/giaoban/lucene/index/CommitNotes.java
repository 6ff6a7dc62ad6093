package vn.giaoban.lucene.index;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexCommit;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.source.ReadResult;

/// The user data of a commit.
///
/// @param corpus null for an index that holds nothing
public record CommitNotes(
    long generation, @Nullable Instant updatedAt, @Nullable CorpusState corpus) {
  static CommitNotes of(IndexCommit commit) throws IOException {
    return of(commit.getUserData());
  }

  static CommitNotes of(Map<String, String> userData) throws IOException {
    var generation = userData.get("generation");
    var updatedAt = userData.get("updatedAt");
    return new CommitNotes(
        generation == null ? 0 : Long.parseLong(generation),
        updatedAt == null ? null : Instant.parse(updatedAt),
        corpus(userData));
  }

  private static @Nullable CorpusState corpus(Map<String, String> userData) throws IOException {
    var program = userData.get("program");
    return program == null
        ? null
        : new CorpusState(
            program,
            userData.get("corpus"),
            list(userData.get("unreadable"), new TypeReference<List<ReadResult.Unreadable>>() {}),
            list(userData.get("stale"), new TypeReference<List<StaleNotice>>() {}));
  }

  private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type)
      throws IOException {
    return json == null || json.equals("[]") ? List.of() : Json.MAPPER.readValue(json, type);
  }

  public List<ReadResult.Unreadable> unreadable() {
    return corpus == null ? List.of() : corpus.unreadable();
  }

  public List<StaleNotice> stale() {
    return corpus == null ? List.of() : corpus.stale();
  }

  Map<String, String> userData() {
    var data = new HashMap<String, String>();
    data.put("generation", Long.toString(generation));
    if (updatedAt != null) {
      data.put("updatedAt", updatedAt.toString());
    }
    if (corpus != null) {
      data.put("program", corpus.program());
      data.put("unreadable", Json.line(corpus.unreadable()));
      data.put("stale", Json.line(corpus.stale()));
      if (corpus.corpus() != null) {
        data.put("corpus", corpus.corpus());
      }
    }
    return data;
  }
}
