/// Batch searches.
@NullMarked
package vn.giaoban.cli.batch;

import org.jspecify.annotations.NullMarked;
