/// Counts of a whole selection by one or two fields, in arrays over global ordinals.
@NullMarked
package vn.giaoban.lucene.count;

import org.jspecify.annotations.NullMarked;
