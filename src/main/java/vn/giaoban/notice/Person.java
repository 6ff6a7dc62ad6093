package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;

/// A chair or signatory.
///
/// @param name as written
/// @param title in sentence case, without the agency: "Phó Giám đốc phụ trách"; null if not stated
public record Person(String name, @Nullable String title) {}
