package vn.giaoban.analytics;

import java.util.Arrays;
import java.util.stream.Collectors;

/// How a directive's last day lies to a given day. It says nothing of what was done: no notice
/// tells that.
public enum DueState {
  /// Its last day is gone by (đã qua hạn ghi trong văn bản).
  PAST("past"),
  /// It falls on the day or on one of the days that follow (sắp đến hạn).
  DUE("due"),
  /// It comes after those (hạn về sau).
  LATER("later"),
  /// None is set (không ghi thời hạn).
  NONE("none");

  private final String apiName;

  DueState(String apiName) {
    this.apiName = apiName;
  }

  /// The name in requests and answers.
  public String apiName() {
    return apiName;
  }

  /// The state called so in requests.
  ///
  /// @throws IllegalArgumentException naming the states there are
  public static DueState of(String apiName) {
    for (var state : values()) {
      if (state.apiName.equals(apiName)) {
        return state;
      }
    }
    throw new IllegalArgumentException(
        "no such state: %s (there are: %s)".formatted(apiName, all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(DueState::apiName).collect(Collectors.joining(", "));
  }
}
