/// Translation of questions into Lucene queries: the rule for marks, synonyms, phrases,
/// restrictions.
@NullMarked
package vn.giaoban.lucene.query;

import org.jspecify.annotations.NullMarked;
