/// Export of tables of records: CSV, workbooks, JSON Lines, Atom feeds and calendars. Writers
/// stream records and keep none.
@NullMarked
package vn.giaoban.export;

import org.jspecify.annotations.NullMarked;
