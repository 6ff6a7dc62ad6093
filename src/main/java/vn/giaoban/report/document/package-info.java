/// A report as a document, independent of the file format. A [vn.giaoban.report.document.Document]
/// holds text and typed values; the writers (DOCX, HTML, Markdown) lay it out and compute nothing,
/// so that all formats say the same.
@NullMarked
package vn.giaoban.report.document;

import org.jspecify.annotations.NullMarked;
