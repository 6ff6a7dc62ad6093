/// Which letters the bytes of a text stand for: encodings that nothing names, and those from before
/// Unicode.
@NullMarked
package vn.giaoban.source.encoding;

import org.jspecify.annotations.NullMarked;
