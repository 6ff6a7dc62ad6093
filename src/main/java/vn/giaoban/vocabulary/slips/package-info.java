/// Slips of recognition: words whose letters were taken for similar ones in the picture of a page.
@NullMarked
package vn.giaoban.vocabulary.slips;

import org.jspecify.annotations.NullMarked;
