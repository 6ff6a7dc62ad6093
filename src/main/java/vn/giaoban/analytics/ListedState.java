package vn.giaoban.analytics;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a list of deadlines can be restricted to: how the last day lies, or what was done.
public sealed interface ListedState permits DueState, CompletedState {
  /// The name in requests and answers.
  String apiName();

  /// The state called so in requests.
  ///
  /// @throws IllegalArgumentException naming the states there are
  static ListedState of(String apiName) {
    return all()
        .filter(state -> state.apiName().equals(apiName))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such state: %s (there are: %s)"
                        .formatted(
                            apiName,
                            all().map(ListedState::apiName).collect(Collectors.joining(", ")))));
  }

  private static Stream<ListedState> all() {
    return Stream.concat(Stream.of(DueState.values()), Stream.of(CompletedState.values()));
  }
}
