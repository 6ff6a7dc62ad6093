/// Analyses of whole selections, one package each, based on [vn.giaoban.search.DirectiveSearcher];
/// this package holds their shared parts.
@NullMarked
package vn.giaoban.analytics;

import org.jspecify.annotations.NullMarked;
