package vn.giaoban.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Location;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Lines;

/// Hits with values that no parser would produce.
final class MadeHits {
  private MadeHits() {}

  /// One hit for each text, of one notice.
  static List<Hit> of(String... texts) {
    var hits = new ArrayList<Hit>();
    for (var text : texts) {
      hits.add(hit("n-txt-" + (hits.size() + 1), text, LocalDate.of(2020, 8, 27)));
    }
    return hits;
  }

  /// The day on which the notice came in.
  static final LocalDate ADDED = LocalDate.of(2026, 11, 5);

  static Hit hit(String id, String text, @Nullable LocalDate date) {
    var hash = "%016x".formatted(text.hashCode() & 0xffffffffL);
    var directive =
        new Directive(
            id,
            Kind.DIRECTIVE,
            null,
            text,
            hash,
            SampleNotices.facts(List.of("ocop")),
            new Lines(1, 2),
            CountedDay.of(new MeetingDates(null, date, null)),
            List.of());
    var notice =
        new NoticeHeader(
            "n-txt",
            "n.txt",
            new DocumentFacts(null, null, null, text, null, null),
            new Location(null, null, ProvinceBasis.UNKNOWN),
            MeetingDates.NONE,
            null,
            ADDED,
            1,
            Map.of());
    return new Hit(directive, notice, 0, List.of(), List.of(), List.of());
  }

  static Exported exported() {
    return IndexedCorpus.exported("", SearchRequest.of(new Query.Everything()));
  }

  static byte[] csv(List<Hit> hits) throws IOException {
    var out = new ByteArrayOutputStream();
    write(new CsvWriter<>(exported().sheet(), out), hits);
    return out.toByteArray();
  }

  static byte[] xlsx(int rowsOfSheet, List<Hit> hits) throws IOException {
    var out = new ByteArrayOutputStream();
    write(new XlsxWriter<>(exported().sheet(), Language.VI, out, rowsOfSheet), hits);
    return out.toByteArray();
  }

  private static void write(ExportWriter<Hit> writer, List<Hit> hits) throws IOException {
    writer.begin(new Totals(7, null, hits.size(), 3));
    for (var hit : hits) {
      writer.accept(hit);
    }
    writer.finish();
  }
}
