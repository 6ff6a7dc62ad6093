/// Deadlines of directives as of a day, and completion states.
@NullMarked
package vn.giaoban.analytics.deadlines;

import org.jspecify.annotations.NullMarked;
