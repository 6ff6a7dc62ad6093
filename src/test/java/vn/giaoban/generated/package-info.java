/// A generated corpus of any size with known truth: the text of each notice in the style of a
/// department, and the records that a careful reader would extract. Start at
/// [vn.giaoban.generated.GeneratedCorpus].
@NullMarked
package vn.giaoban.generated;

import org.jspecify.annotations.NullMarked;
