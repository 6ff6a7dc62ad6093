/// Questions and answers, without an engine: what may be asked of the directives ([SearchRequest],
/// [vn.giaoban.search.query.Query]), what comes back ([SearchResult]), and the two interfaces that
/// an engine implements.
@NullMarked
package vn.giaoban.search;

import org.jspecify.annotations.NullMarked;
