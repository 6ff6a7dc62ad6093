/// Dimensions (facets): the properties that directives are filtered and counted by, their values
/// and what these are called.
@NullMarked
package vn.giaoban.search.dimension;

import org.jspecify.annotations.NullMarked;
