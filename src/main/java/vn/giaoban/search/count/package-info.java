/// Counts of a selection by one or two axes: requests and results.
@NullMarked
package vn.giaoban.search.count;

import org.jspecify.annotations.NullMarked;
