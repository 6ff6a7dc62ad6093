/// The query language: lexer, parser, the query as data, and a writer that gives it back as text.
@NullMarked
package vn.giaoban.search.query;

import org.jspecify.annotations.NullMarked;
