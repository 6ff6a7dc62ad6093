/// Incremental indexing of a folder of notices: reads new and changed files, removes deleted ones,
/// and completes notices by each other. The resulting index depends only on the files.
@NullMarked
package vn.giaoban.ingest;

import org.jspecify.annotations.NullMarked;
