/// Standard streams, and text layout in columns.
@NullMarked
package vn.giaoban.cli.terminal;

import org.jspecify.annotations.NullMarked;
