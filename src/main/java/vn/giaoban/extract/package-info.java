/// Facts as understood from a notice's wording: provinces, addressees, topics, deadlines,
/// citations. Nothing here changes the wording, and every fact keeps the words it came from.
@NullMarked
package vn.giaoban.extract;

import org.jspecify.annotations.NullMarked;
