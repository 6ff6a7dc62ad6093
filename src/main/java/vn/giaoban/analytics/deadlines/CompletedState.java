package vn.giaoban.analytics.deadlines;

import java.util.Set;
import vn.giaoban.json.Json;
import vn.giaoban.search.dimension.Label;

/// The four states of an assigned task with a deadline, by decision 42/2014/QĐ-TTg of the Prime
/// Minister. They require completion dates, which notices do not contain.
public enum CompletedState implements ListedState {
  /// Hoàn thành đúng hạn: completed by the last day.
  DONE_IN_TIME("Hoàn thành đúng hạn", "Done in time"),
  /// Hoàn thành quá hạn: completed after the last day.
  DONE_LATE("Hoàn thành quá hạn", "Done late"),
  /// Chưa hoàn thành trong hạn: not completed, last day not past.
  OPEN_IN_TIME("Chưa hoàn thành trong hạn", "Open in time"),
  /// Chưa hoàn thành quá hạn: not completed, last day past.
  OPEN_LATE("Chưa hoàn thành quá hạn", "Open late");

  /// The states of completed tasks.
  static final Set<CompletedState> DONE = Set.of(DONE_IN_TIME, DONE_LATE);

  private final String vietnamese;
  private final String english;

  CompletedState(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  @Override
  public String apiName() {
    return Json.name(this);
  }

  /// The name, in Vietnamese as in the decision.
  public Label label() {
    return new Label(vietnamese, english);
  }
}
