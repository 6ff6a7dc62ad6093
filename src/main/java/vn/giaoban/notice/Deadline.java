package vn.giaoban.notice;

/// The time by which a directive must be done (thời hạn).
///
/// @param on a day, a month or a quarter
/// @param text the words that say so: "trước ngày 20/11"
public record Deadline(Period on, String text) {}
