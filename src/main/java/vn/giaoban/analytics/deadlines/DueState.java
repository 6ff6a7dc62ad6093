package vn.giaoban.analytics.deadlines;

/// How a directive's last day lies to a given day. It says nothing of what was done: no notice
/// tells that.
public enum DueState implements ListedState {
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

  @Override
  public String apiName() {
    return apiName;
  }
}
