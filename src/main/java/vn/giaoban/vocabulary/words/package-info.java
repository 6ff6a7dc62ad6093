/// The automaton over words: tables of words as rows, their phrases as paths of one tree, texts cut
/// into words by their numbers.
@NullMarked
package vn.giaoban.vocabulary.words;

import org.jspecify.annotations.NullMarked;
