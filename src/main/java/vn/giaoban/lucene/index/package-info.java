/// Indexing: notices as blocks of Lucene documents and back, commits, and open generations of the
/// index.
@NullMarked
package vn.giaoban.lucene.index;

import org.jspecify.annotations.NullMarked;
