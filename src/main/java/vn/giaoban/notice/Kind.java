package vn.giaoban.notice;

/// What an item of the conclusions is.
public enum Kind {
  /// Tells somebody to do something (giao nhiệm vụ).
  DIRECTIVE,
  /// Judges what was done (đánh giá).
  ASSESSMENT
}
