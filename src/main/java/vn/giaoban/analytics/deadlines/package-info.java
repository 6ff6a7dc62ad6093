/// Deadlines of directives as of a day, and what is known of their completion.
@NullMarked
package vn.giaoban.analytics.deadlines;

import org.jspecify.annotations.NullMarked;
