package vn.giaoban.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.text.LinedText;

/// The records that one run finds in the index and writes into it.
final class RunRecords {
  private final DirectiveWriter writer;
  private final UserTables tables;
  private final SourceIds ids;
  private final FileReading reading;
  private final History history;
  private final LocalDate today;

  /// What was written in this run, by id, as long as nothing else is known of it.
  private final Map<String, Notice> written = new HashMap<>();

  RunRecords(
      DirectiveWriter writer,
      UserTables tables,
      SourceIds ids,
      FileReading reading,
      History history,
      LocalDate today) {
    this.writer = writer;
    this.tables = tables;
    this.ids = ids;
    this.reading = reading;
    this.history = history;
    this.today = today;
  }

  /// The day on which a notice first came in: today, unless it was known before.
  LocalDate added(List<String> identity) {
    return Objects.requireNonNullElse(history.added(identity), today);
  }

  /// The head of a notice: of one that the index holds as its record says, or else its file.
  Notice head(Found found) throws IOException {
    if (found.head() != null) {
      return found.head();
    }
    var whole = writer.stored(found.id());
    if (whole != null) {
      return whole.extracted().withDirectives(List.of());
    }
    var extraction = reading.extraction(found.telling(), tables.corrections(found.entry()));
    if (extraction == null) {
      throw new IOException("the index tells nothing of the notice " + found.id());
    }
    return extraction
        .notice()
        .named(found.id())
        .withSources(found.entry().sources())
        .withDirectives(List.of());
  }

  /// Writes a notice as extracted.
  void put(Notice notice, Found found, Extraction extraction) throws IOException {
    var directives = extraction.notice().named(notice.id()).directives();
    tables.read(found.entry(), directives);
    put(
        new StoredNotice(
            notice.withDirectives(directives),
            head(found).withDirectives(directives),
            ids.aliases(found.entry()),
            found.entry().keys(),
            added(found.identity()),
            history.revisions(found.firstPath(), found.identity(), directives)),
        extraction.text());
  }

  private void put(StoredNotice notice, LinedText text) throws IOException {
    writer.replace(notice, text);
    written.put(notice.notice().id(), notice.notice().withDirectives(List.of()));
  }

  /// Writes a settled notice, unless the index holds it in that form already; whether it has.
  boolean settle(Notice notice, Found found) throws IOException {
    if (correct(notice, found)) {
      return true;
    }
    if (notice.equals(held(found))) {
      return false;
    }
    rewrite(notice, found);
    return true;
  }

  private @Nullable Notice held(Found found) throws IOException {
    if (found.head() != null) {
      return written.get(found.id());
    }
    var whole = writer.keepsRecords() ? writer.stored(found.id()) : null;
    return whole == null ? null : whole.notice().withDirectives(List.of());
  }

  /// Reads a notice again if it has corrections by the ids of its duplicate files; whether it has.
  private boolean correct(Notice notice, Found found) throws IOException {
    var corrections = tables.corrections(found.entry());
    var keys = found.entry().keys();
    boolean asBefore = corrections.isAsBefore(notice.id(), keys);
    var extraction = asBefore ? null : reading.extraction(found.telling(), corrections);
    if (extraction != null) {
      put(notice, Found.of(head(found), corrections.marked(notice.id(), keys)), extraction);
    }
    return extraction != null;
  }

  private void rewrite(Notice notice, Found found) throws IOException {
    var whole = found.head() == null ? writer.stored(notice.id()) : null;
    var text = found.head() == null ? writer.text(notice.id()) : null;
    if (whole == null || text == null) {
      var extraction = reading.extraction(found.telling(), tables.corrections(found.entry()));
      if (extraction != null) {
        put(notice, found, extraction);
      }
    } else {
      put(
          new StoredNotice(
              notice.withDirectives(whole.notice().directives()),
              whole.extracted(),
              whole.aliases(),
              whole.keys(),
              whole.added(),
              whole.revisions()),
          text);
    }
  }

  /// Removes all notices but these; whether there were any.
  boolean removeAllBut(Set<String> kept) throws IOException {
    var gone = new TreeSet<>(written.keySet());
    gone.addAll(writer.ids());
    gone.removeAll(kept);
    for (var id : gone) {
      writer.remove(id);
    }
    return !gone.isEmpty();
  }
}
