/// A file of any format becomes a normalised text with line positions, or a reason why it cannot be
/// read.
@NullMarked
package vn.giaoban.source;

import org.jspecify.annotations.NullMarked;
