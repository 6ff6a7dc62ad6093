/// The engine-independent search API: requests ([SearchRequest], [vn.giaoban.search.query.Query]),
/// results ([SearchResult]), and the two interfaces that an engine implements.
@NullMarked
package vn.giaoban.search;

import org.jspecify.annotations.NullMarked;
