/// What readers of formats are and hand over: the lines of a document, each with what the format
/// tells about it.
@NullMarked
package vn.giaoban.source.document;

import org.jspecify.annotations.NullMarked;
