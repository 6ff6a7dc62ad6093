package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a server keeps its index: in step with the folder of notices, and as it was written.
///
/// @param watching whether changes of the folder are followed
public record Upkeep(boolean watching, Verification verification) {
  /// Whether the files of the index hold what was written.
  public enum State {
    @JsonProperty("notAsked")
    NOT_ASKED,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("sound")
    SOUND,
    @JsonProperty("damaged")
    DAMAGED
  }

  /// The last comparison of the files of the index with their checksums.
  ///
  /// @param at when it ended; null where none has
  /// @param damage a line for each file that is not as it was written
  public record Verification(State state, @Nullable Instant at, List<String> damage) {
    /// That of a server that does not verify.
    public static final Verification NONE = new Verification(State.NOT_ASKED, null, List.of());

    public Verification {
      damage = List.copyOf(damage);
    }
  }

  /// That of a server that leaves its index alone.
  public static final Upkeep NONE = new Upkeep(false, Verification.NONE);
}
