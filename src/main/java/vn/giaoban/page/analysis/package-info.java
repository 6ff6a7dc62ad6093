/// The pages of analytics: each shows one answer about the directives of a search.
@NullMarked
package vn.giaoban.page.analysis;

import org.jspecify.annotations.NullMarked;
