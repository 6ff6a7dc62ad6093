/// Extraction of facts from the wording of a notice: provinces, addressees, topics, deadlines,
/// citations. Never changes the wording; every fact keeps its quotation.
@NullMarked
package vn.giaoban.extract;

import org.jspecify.annotations.NullMarked;
