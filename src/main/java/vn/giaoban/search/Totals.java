package vn.giaoban.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Totals known before the first record of a stream.
///
/// @param generation index generation of the whole stream
/// @param updatedAt time of the generation; null for an empty index
/// @param total number of records
/// @param assessmentsLeftOut number of matching assessments that are not included
public record Totals(
    long generation, @Nullable Instant updatedAt, long total, long assessmentsLeftOut) {}
