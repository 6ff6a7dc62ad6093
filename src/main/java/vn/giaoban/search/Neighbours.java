package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/// The hits before and after a given hit.
///
/// @param id of the given hit
/// @param previous null if it is the first
/// @param next null if it is the last
public record Neighbours(
    String id, @Nullable FiledDirective previous, @Nullable FiledDirective next) {}
