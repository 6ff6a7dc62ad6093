/// Vietnamese text as the program sees it: one normal form, folded forms for comparing, positions
/// in a text. Everything here is stateless and safe for any number of threads.
@NullMarked
package vn.giaoban.text;

import org.jspecify.annotations.NullMarked;
