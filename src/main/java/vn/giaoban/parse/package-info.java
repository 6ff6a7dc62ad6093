/// Parsing of a text into a notice as written: layout (lines to paragraphs), outline (paragraphs to
/// headings and items), and parts (header, opening, conclusions, recipients, signature). Never
/// changes wording.
@NullMarked
package vn.giaoban.parse;

import org.jspecify.annotations.NullMarked;
