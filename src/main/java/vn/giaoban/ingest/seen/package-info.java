/// What runs saw of the files of a folder, so that unchanged ones need not be read again.
@NullMarked
package vn.giaoban.ingest.seen;

import org.jspecify.annotations.NullMarked;
