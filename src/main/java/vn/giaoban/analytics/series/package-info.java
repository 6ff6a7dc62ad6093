/// Time series from counts by day: trends, and coverage of provinces and bodies.
@NullMarked
package vn.giaoban.analytics.series;

import org.jspecify.annotations.NullMarked;
