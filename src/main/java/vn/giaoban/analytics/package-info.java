/// Analyses of a whole selection, each in a package of its own, over a
/// [vn.giaoban.search.DirectiveSearcher] and nothing below it. Here is what they share.
@NullMarked
package vn.giaoban.analytics;

import org.jspecify.annotations.NullMarked;
