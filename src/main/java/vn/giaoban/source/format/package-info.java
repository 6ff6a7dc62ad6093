/// The formats of files that can be read, and a reader for each.
@NullMarked
package vn.giaoban.source.format;

import org.jspecify.annotations.NullMarked;
