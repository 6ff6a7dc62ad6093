/// The embedded engine. One Lucene document per directive and one per notice, the notice's last in
/// its block. Text and section heading are two values of one field, so that words are sought across
/// both; that field is indexed twice, as spelled and without marks, and its pairs of syllables
/// once, for ranking. Each dimension is a doc-values field whose ordinals are counted, and a term
/// field for single values.
@NullMarked
package vn.giaoban.lucene;

import org.jspecify.annotations.NullMarked;
