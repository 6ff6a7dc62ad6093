/// Comparison of groups: shares, log-odds ratios with an informative Dirichlet prior, and the words
/// that distinguish a group.
@NullMarked
package vn.giaoban.analytics.compare;

import org.jspecify.annotations.NullMarked;
