/// Ranges of days, and the parser of periods.
@NullMarked
package vn.giaoban.search.period;

import org.jspecify.annotations.NullMarked;
