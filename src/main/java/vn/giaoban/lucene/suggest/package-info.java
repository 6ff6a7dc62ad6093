/// Completion of what is being typed, and spelling correction by a noisy channel over the terms of
/// the index.
@NullMarked
package vn.giaoban.lucene.suggest;

import org.jspecify.annotations.NullMarked;
