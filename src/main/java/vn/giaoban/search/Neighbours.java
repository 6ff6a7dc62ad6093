package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/// The hits next to one of them, in the order of its search.
///
/// @param id of the hit between them
/// @param previous null where it is the first
/// @param next null where it is the last
public record Neighbours(
    String id, @Nullable FiledDirective previous, @Nullable FiledDirective next) {}
