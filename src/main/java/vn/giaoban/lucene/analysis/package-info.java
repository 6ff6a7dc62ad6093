/// Analysis: how text becomes index terms, and which fields there are.
@NullMarked
package vn.giaoban.lucene.analysis;

import org.jspecify.annotations.NullMarked;
