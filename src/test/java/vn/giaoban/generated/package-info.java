/// An invented corpus of any size whose truth is known: the text of each notice as a department
/// would write it, and beside it the records that a careful reader would take from it. Start at
/// [vn.giaoban.generated.GeneratedCorpus].
@NullMarked
package vn.giaoban.generated;

import org.jspecify.annotations.NullMarked;
