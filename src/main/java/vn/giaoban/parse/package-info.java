/// From a text to a notice as written: layout (lines to paragraphs), outline (paragraphs to
/// headings and items), parts (header, opening, conclusions, recipients, signature). Wording is
/// never changed here.
@NullMarked
package vn.giaoban.parse;

import org.jspecify.annotations.NullMarked;
