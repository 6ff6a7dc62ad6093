/// Query completion, and spelling correction by the noisy channel model over the terms of the
/// index.
@NullMarked
package vn.giaoban.lucene.suggest;

import org.jspecify.annotations.NullMarked;
