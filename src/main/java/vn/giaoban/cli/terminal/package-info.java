/// Standard input, output and error as a command sees them, and text laid out in columns.
@NullMarked
package vn.giaoban.cli.terminal;

import org.jspecify.annotations.NullMarked;
