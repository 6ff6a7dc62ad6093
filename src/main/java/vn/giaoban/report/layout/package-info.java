/// A summary as an administrative document: [vn.giaoban.report.layout.SummaryDocument] lays its
/// parts out in the order in which a head of office reads them, and
/// [vn.giaoban.report.layout.ReportFormat] writes it in a file format.
@NullMarked
package vn.giaoban.report.layout;

import org.jspecify.annotations.NullMarked;
