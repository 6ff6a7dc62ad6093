/// Translation of queries into Lucene queries: the rule for diacritics, synonyms, phrases and
/// filters.
@NullMarked
package vn.giaoban.lucene.query;

import org.jspecify.annotations.NullMarked;
