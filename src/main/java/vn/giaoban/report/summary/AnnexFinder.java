package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.search.Sort;

/// Builds the annex of a report.
record AnnexFinder(ItemFactory items) {
  /// @param asked null to choose by the number of directives
  /// @throws AnnexTooLongException if an annex inside the report is asked for and there are too
  ///   many directives
  Annex of(PeriodCounts counts, @Nullable Place asked) throws IOException {
    var all = counts.directives();
    var place = asked == null ? suggested(all.count()) : asked;
    if (place == Place.INLINE && all.count() > Summarizer.MOST_INLINE) {
      throw new AnnexTooLongException(all.count());
    }
    var listed = place == Place.INLINE ? listed(counts) : List.<Item>of();
    return new Annex(place, all, counts.export(), listed);
  }

  private static Place suggested(long directives) {
    return directives > Summarizer.MAX_INLINE ? Place.XLSX : Place.INLINE;
  }

  private List<Item> listed(PeriodCounts counts) throws IOException {
    var found = new ArrayList<Item>();
    counts.snapshot().stream(
        counts.selection(), Sort.DATE, hit -> found.add(items.item(hit.filed())));
    return found;
  }
}
