/// Dates and periods as they are written in Vietnamese: one grammar for notices, queries and
/// parameters. What a missing year is, and which dates count, is decided by those who ask.
@NullMarked
package vn.giaoban.vocabulary.date;

import org.jspecify.annotations.NullMarked;
