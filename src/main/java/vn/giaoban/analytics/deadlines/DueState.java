package vn.giaoban.analytics.deadlines;

/// The position of a directive's last day relative to a given day. Says nothing about completion,
/// which notices do not report.
public enum DueState implements ListedState {
  /// The last day is past (đã qua hạn ghi trong văn bản).
  PAST("past"),
  /// The last day is the given day or within the days after it (sắp đến hạn).
  DUE("due"),
  /// The last day is later (hạn về sau).
  LATER("later"),
  /// No deadline is set (không ghi thời hạn).
  NONE("none");

  private final String apiName;

  DueState(String apiName) {
    this.apiName = apiName;
  }

  @Override
  public String apiName() {
    return apiName;
  }
}
