/// Many queries in one run.
@NullMarked
package vn.giaoban.cli.batch;

import org.jspecify.annotations.NullMarked;
