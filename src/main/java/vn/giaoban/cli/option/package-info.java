/// Options that several commands share.
@NullMarked
package vn.giaoban.cli.option;

import org.jspecify.annotations.NullMarked;
