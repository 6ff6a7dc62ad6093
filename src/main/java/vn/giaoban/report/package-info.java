/// Searches and analytics as files to take elsewhere: tables, workbooks, JSON Lines and feeds. A
/// writer takes what a searcher hands it and keeps none of it.
@NullMarked
package vn.giaoban.report;

import org.jspecify.annotations.NullMarked;
