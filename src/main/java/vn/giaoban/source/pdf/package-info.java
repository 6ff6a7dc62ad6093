/// Reads PDF files: glyphs become rows, columns and paragraphs by their place on the page.
@NullMarked
package vn.giaoban.source.pdf;

import org.jspecify.annotations.NullMarked;
