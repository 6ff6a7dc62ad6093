/// Options shared by several commands.
@NullMarked
package vn.giaoban.cli.option;

import org.jspecify.annotations.NullMarked;
