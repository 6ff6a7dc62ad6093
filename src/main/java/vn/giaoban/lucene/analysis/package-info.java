/// Text analysis and the names of the index fields.
@NullMarked
package vn.giaoban.lucene.analysis;

import org.jspecify.annotations.NullMarked;
