/// Dimensions (facets), by which directives are filtered and counted, and the names of their
/// values.
@NullMarked
package vn.giaoban.search.dimension;

import org.jspecify.annotations.NullMarked;
