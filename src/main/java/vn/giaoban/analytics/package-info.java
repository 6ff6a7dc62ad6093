/// Answers made into comparisons, trends, follow-ups and the like. Over a
/// [vn.giaoban.search.DirectiveSearcher], and nothing below it.
@NullMarked
package vn.giaoban.analytics;

import org.jspecify.annotations.NullMarked;
