package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;

/// A chair or a signer.
///
/// @param name as written
/// @param title without the agency, in sentence case: "Phó Giám đốc phụ trách"; null where none is
///   said
public record Person(String name, @Nullable String title) {}
