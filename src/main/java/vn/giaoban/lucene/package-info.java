/// The embedded engine. A notice is a block of Lucene documents: one for each directive, then its
/// own. Text and section heading are two values of one field, so that words match across both. That
/// field is indexed with diacritics and without, and as bigrams for ranking. Each dimension has a
/// doc-values field for facet counts and a term field for filters.
@NullMarked
package vn.giaoban.lucene;

import org.jspecify.annotations.NullMarked;
