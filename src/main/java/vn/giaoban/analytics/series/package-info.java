/// Counts by day added up to periods: trends, and coverage of provinces and bodies by notices.
@NullMarked
package vn.giaoban.analytics.series;

import org.jspecify.annotations.NullMarked;
