/// What a command found, in every format that it offers.
@NullMarked
package vn.giaoban.cli.result;

import org.jspecify.annotations.NullMarked;
