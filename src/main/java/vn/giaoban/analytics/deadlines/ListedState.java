package vn.giaoban.analytics.deadlines;

import java.util.stream.Stream;
import vn.giaoban.search.dimension.ApiNamed;

/// What a list of deadlines can be restricted to: how the last day lies, or what was done.
public sealed interface ListedState extends ApiNamed permits DueState, CompletedState {
  /// The state called so in requests.
  ///
  /// @throws IllegalArgumentException naming the states there are
  static ListedState of(String apiName) {
    return ApiNamed.of(
        apiName,
        "state",
        Stream.<ListedState>concat(Stream.of(DueState.values()), Stream.of(CompletedState.values()))
            .toList());
  }
}
