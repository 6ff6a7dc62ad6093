/// Counts of a selection by one or two axes, as question and answer.
@NullMarked
package vn.giaoban.search.count;

import org.jspecify.annotations.NullMarked;
