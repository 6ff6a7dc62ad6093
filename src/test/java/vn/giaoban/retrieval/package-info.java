/// Retrieval quality: indexes a collection with queries and relevance judgments and measures the
/// rankings. See `src/docs/retrieval.md`.
@NullMarked
package vn.giaoban.retrieval;

import org.jspecify.annotations.NullMarked;
