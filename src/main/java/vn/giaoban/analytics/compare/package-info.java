/// Comparison of groups: shares, log-odds ratios with an informative Dirichlet prior, and
/// distinctive words.
@NullMarked
package vn.giaoban.analytics.compare;

import org.jspecify.annotations.NullMarked;
