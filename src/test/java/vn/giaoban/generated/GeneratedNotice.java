package vn.giaoban.generated;

import java.util.List;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.text.LinedText;

/// An invented notice: its text and what a careful reader takes from it.
///
/// The truth is a [Notice] as the product makes it: header, province with its basis, dates, and
/// every directive with text, section, units, partners, topics, deadlines, citations, kind, lines
/// and hash. Two things differ: it has no `evidence` and no `warnings`; and the words of a deadline
/// or citation may begin a word earlier or later than the product's.
///
/// @param origins of the directives, in their order
public record GeneratedNotice(Notice notice, List<Origin> origins, String text) {
  public GeneratedNotice {
    origins = List.copyOf(origins);
  }

  /// Where the file lies below the corpus folder.
  public String path() {
    return notice.sources().getFirst().path();
  }

  /// For a writer that takes records, past all parsing.
  public StoredNotice stored() {
    return SampleNotices.stored(notice);
  }

  public LinedText lines() {
    return LinedText.of(text);
  }
}
