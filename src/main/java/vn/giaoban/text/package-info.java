/// Vietnamese text: normalization, folding for comparison, and positions. Everything is stateless
/// and safe for any number of threads.
@NullMarked
package vn.giaoban.text;

import org.jspecify.annotations.NullMarked;
