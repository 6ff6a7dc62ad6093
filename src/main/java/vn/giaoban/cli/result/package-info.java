/// Results of commands, in every format they offer.
@NullMarked
package vn.giaoban.cli.result;

import org.jspecify.annotations.NullMarked;
