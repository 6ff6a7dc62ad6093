/// Compares the program with plain Lucene in one run.
@NullMarked
package vn.giaoban.peer;

import org.jspecify.annotations.NullMarked;
