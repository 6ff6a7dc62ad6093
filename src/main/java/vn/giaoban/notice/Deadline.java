package vn.giaoban.notice;

/// A deadline of a directive (thời hạn).
///
/// @param on day, month or quarter
/// @param text as written: "trước ngày 20/11"
public record Deadline(Period on, String text) {}
