/// Ranges of days, and periods as people write them.
@NullMarked
package vn.giaoban.search.period;

import org.jspecify.annotations.NullMarked;
