package vn.giaoban.notice;

/// The kind of an item of the conclusions.
public enum Kind {
  /// Assigns a task (giao nhiệm vụ).
  DIRECTIVE,
  /// Assesses past work (đánh giá).
  ASSESSMENT
}
