/// Brings an index up to date with a folder of notices: reads what is new or changed, drops what is
/// gone, and settles what notices teach about each other. However it got there, the index holds the
/// same for the same files.
@NullMarked
package vn.giaoban.ingest;

import org.jspecify.annotations.NullMarked;
