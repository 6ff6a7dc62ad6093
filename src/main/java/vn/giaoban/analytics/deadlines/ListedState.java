package vn.giaoban.analytics.deadlines;

import java.util.stream.Stream;
import vn.giaoban.search.dimension.ApiNamed;

/// A state that a list of deadlines can be restricted to: due state or completion.
public sealed interface ListedState extends ApiNamed permits DueState, CompletedState {
  /// The state with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid states
  static ListedState of(String apiName) {
    return ApiNamed.of(
        apiName,
        "state",
        Stream.<ListedState>concat(Stream.of(DueState.values()), Stream.of(CompletedState.values()))
            .toList());
  }
}
