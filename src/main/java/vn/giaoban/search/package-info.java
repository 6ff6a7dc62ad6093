/// Questions and answers, without an engine: what may be asked of the directives ([SearchRequest],
/// [Query]), what comes back ([SearchResult]), and the two interfaces that an engine implements.
@NullMarked
package vn.giaoban.search;

import org.jspecify.annotations.NullMarked;
