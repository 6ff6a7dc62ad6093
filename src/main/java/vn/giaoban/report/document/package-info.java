/// A report as a document, whatever the file: a [vn.giaoban.report.document.Document] holds what is
/// said and every figure as a value; writers (DOCX, HTML, Markdown) lay it out and compute nothing,
/// so that all files of one document say the same.
@NullMarked
package vn.giaoban.report.document;

import org.jspecify.annotations.NullMarked;
