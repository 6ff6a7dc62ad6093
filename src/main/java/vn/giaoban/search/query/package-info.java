/// The query language: lexer, parser, queries as data, and a writer back to text.
@NullMarked
package vn.giaoban.search.query;

import org.jspecify.annotations.NullMarked;
