/// How well the engine ranks: a collection with questions and judged answers is indexed and asked,
/// and the rankings are measured. See `src/docs/retrieval.md`.
@NullMarked
package vn.giaoban.retrieval;

import org.jspecify.annotations.NullMarked;
