/// The automaton over words: rows of word tables, a trie of their phrases, and tokenized texts.
@NullMarked
package vn.giaoban.vocabulary.words;

import org.jspecify.annotations.NullMarked;
