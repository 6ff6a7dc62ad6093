/// The tables that users keep in the corpus folder: what they declare of notices (`catalog.csv`)
/// and correct in directives (`corrections.csv`).
@NullMarked
package vn.giaoban.ingest.table;

import org.jspecify.annotations.NullMarked;
