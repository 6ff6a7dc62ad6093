package vn.giaoban.analytics.deadlines;

import vn.giaoban.json.Json;

/// The four states of an assigned task with a deadline, by decision 42/2014/QĐ-TTg of the Prime
/// Minister. They require completion dates, which notices do not contain.
public enum CompletedState implements ListedState {
  /// Hoàn thành đúng hạn: completed by the last day.
  DONE_IN_TIME("Hoàn thành đúng hạn"),
  /// Hoàn thành quá hạn: completed after the last day.
  DONE_LATE("Hoàn thành quá hạn"),
  /// Chưa hoàn thành trong hạn: not completed, last day not past.
  OPEN_IN_TIME("Chưa hoàn thành trong hạn"),
  /// Chưa hoàn thành quá hạn: not completed, last day past.
  OPEN_LATE("Chưa hoàn thành quá hạn");

  private final String label;

  CompletedState(String label) {
    this.label = label;
  }

  @Override
  public String apiName() {
    return Json.name(this);
  }

  /// Whether tasks in this state are completed.
  boolean isDone() {
    return this == DONE_IN_TIME || this == DONE_LATE;
  }

  /// The Vietnamese name in the decision.
  public String label() {
    return label;
  }
}
