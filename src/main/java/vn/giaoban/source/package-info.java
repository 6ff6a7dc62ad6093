/// Reading of files: a file of any format becomes normalized text with line positions, or a reason
/// why it cannot be read.
@NullMarked
package vn.giaoban.source;

import org.jspecify.annotations.NullMarked;
