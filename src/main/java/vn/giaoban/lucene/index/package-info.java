/// Indexing: document blocks of notices, commits and open generations.
@NullMarked
package vn.giaoban.lucene.index;

import org.jspecify.annotations.NullMarked;
