/// Tables of records as files to take elsewhere: CSV, workbooks, JSON Lines, Atom feeds and
/// calendars. A writer takes what a searcher hands it and keeps none of it.
@NullMarked
package vn.giaoban.export;

import org.jspecify.annotations.NullMarked;
