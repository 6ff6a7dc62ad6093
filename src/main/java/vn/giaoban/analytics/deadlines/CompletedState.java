package vn.giaoban.analytics.deadlines;

import vn.giaoban.json.Json;

/// The four states of a task with a deadline by decision 42/2014/QĐ-TTg of the Prime Minister, on
/// following up tasks that were set. They need to be told what was done when; notices do not say
/// it.
public enum CompletedState implements ListedState {
  /// Hoàn thành đúng hạn: done on its last day or before.
  DONE_IN_TIME("Hoàn thành đúng hạn"),
  /// Hoàn thành quá hạn: done after its last day.
  DONE_LATE("Hoàn thành quá hạn"),
  /// Chưa hoàn thành trong hạn: not done, and its last day is not gone by.
  OPEN_IN_TIME("Chưa hoàn thành trong hạn"),
  /// Chưa hoàn thành quá hạn: not done, and its last day is gone by.
  OPEN_LATE("Chưa hoàn thành quá hạn");

  private final String label;

  CompletedState(String label) {
    this.label = label;
  }

  @Override
  public String apiName() {
    return Json.name(this);
  }

  /// Whether what is in it was done.
  boolean isDone() {
    return this == DONE_IN_TIME || this == DONE_LATE;
  }

  /// As the decision calls it.
  public String label() {
    return label;
  }
}
