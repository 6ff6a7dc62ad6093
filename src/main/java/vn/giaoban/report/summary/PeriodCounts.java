package vn.giaoban.report.summary;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// Counts records of a selection within a period; each count comes with the search that finds the
/// same records.
///
/// Not thread-safe.
final class PeriodCounts {
  private static final String DIRECTIVES = "/api/v1/directives";
  private static final String NOTICES = "/api/v1/notices";
  private static final String FOLLOW_UPS = "/api/v1/followups";
  private static final String EXPORT = "/api/v1/export?format=xlsx";

  private final Snapshot snapshot;
  private final Selection selection;

  PeriodCounts(Snapshot snapshot, Selection selection) {
    this.snapshot = snapshot;
    this.selection = selection;
  }

  /// The same selection in another period.
  PeriodCounts within(DayRange days) {
    return new PeriodCounts(snapshot, selection.within(days));
  }

  /// The same selection without its filters on some dimensions.
  PeriodCounts without(Dimension... dimensions) {
    var wider = selection;
    for (var dimension : dimensions) {
      wider = wider.filter(dimension, DimensionFilter.of());
    }
    return new PeriodCounts(snapshot, wider);
  }

  /// The counts of another selection.
  PeriodCounts finding(Selection search) {
    return new PeriodCounts(snapshot, search);
  }

  /// The same selection without the notices of central bodies.
  PeriodCounts withoutCentral() {
    return new PeriodCounts(snapshot, Scopes.withoutCentral(selection));
  }

  /// Whether the selection has directives of central bodies in any period, and does not ask for a
  /// level.
  boolean hasCentral() throws IOException {
    return !selection.speaksOf(Dimension.AGENCY_LEVEL)
        && within(DayRange.ALWAYS).by(Dimension.AGENCY_LEVEL).row(Scopes.CENTRAL).directives() > 0;
  }

  /// The selection narrowed by another query.
  PeriodCounts and(Query also) {
    return new PeriodCounts(snapshot, selection.and(also));
  }

  Selection selection() {
    return selection;
  }

  /// The index snapshot that all counts come from.
  Snapshot snapshot() {
    return snapshot;
  }

  /// All directives of the selection.
  Figure directives() throws IOException {
    return new Figure(by(Dimension.KIND).total().directives(), address(selection));
  }

  /// Directives with a value of a dimension.
  Figure directives(Dimension dimension, String value) throws IOException {
    return new Figure(
        by(dimension).row(value).directives(), address(selection.with(dimension, value)));
  }

  CountTable by(Dimension dimension) throws IOException {
    return snapshot.count(selection, new Count.By(new Axis.Of(dimension)));
  }

  /// Notices that match the notice filters, whether or not any of their directives match.
  Figure notices() throws IOException {
    return new Figure(
        noticesBy(Dimension.TYPE, null).total().notices(), noticesAddress(selection.ofNotices()));
  }

  /// Those notices with a value of a notice dimension.
  Figure notices(Dimension dimension, String value) throws IOException {
    return new Figure(
        noticesBy(dimension, null).row(value).notices(), noticesAddress(dimension, value));
  }

  String noticesAddress(Dimension dimension, String value) {
    return noticesAddress(selection.ofNotices().with(dimension, value));
  }

  CountTable noticesBy(Dimension rows, @Nullable Dimension columns) throws IOException {
    var count = new Count.Notices(new Axis.Of(rows), columns == null ? null : new Axis.Of(columns));
    return snapshot.count(selection.ofNotices(), count);
  }

  /// Address of the workbook with all directives of the selection.
  String export() {
    return EXPORT + behind("&");
  }

  /// Address of the directives of the selection that were issued again.
  String followUpsAddress() {
    return address(FOLLOW_UPS, selection);
  }

  private String behind(String mark) {
    var parameters = SearchAddress.of(selection);
    return parameters.isEmpty() ? "" : mark + parameters;
  }

  private static String address(Selection search) {
    return address(DIRECTIVES, search);
  }

  /// @param parameters the query string, without `?`
  static String directivesAddress(String parameters) {
    return parameters.isEmpty() ? DIRECTIVES : DIRECTIVES + "?" + parameters;
  }

  private static String noticesAddress(Selection search) {
    return address(NOTICES, search);
  }

  private static String address(String path, Selection search) {
    var parameters = SearchAddress.of(search);
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }
}
