package vn.giaoban.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of a stream before its first record.
///
/// @param generation of the index that it comes from, to its end
/// @param updatedAt when that state was made; null for an empty index
/// @param total how many records follow
/// @param assessmentsLeftOut how many more would if assessments were asked for too
public record Totals(
    long generation, @Nullable Instant updatedAt, long total, long assessmentsLeftOut) {}
