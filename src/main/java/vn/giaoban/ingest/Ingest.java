package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.extract.NoticeExtractor;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourceReader;
import vn.giaoban.text.LinedText;

/// Updates an index from a corpus folder.
///
/// Reads new and changed files, merges duplicates, completes every notice by what the others
/// reveal, and writes those whose result changed. Keeps only the headers of notices in memory, not
/// texts and directives.
public final class Ingest {
  private final SourceReader reader;
  private final NoticeExtractor extractor;
  private final String program;
  private final Links links;

  /// @param program fingerprint of the program and its tables
  Ingest(SourceReader reader, NoticeExtractor extractor, String program) {
    this(reader, extractor, program, Links.INSIDE);
  }

  private Ingest(SourceReader reader, NoticeExtractor extractor, String program, Links links) {
    this.links = links;
    this.reader = reader;
    this.extractor = extractor;
    this.program = program;
  }

  /// With the readers and tables that ship with the program.
  public static Ingest standard() {
    return new Ingest(new SourceReader(), NoticeExtractor.standard(), Program.fingerprint());
  }

  /// The same with another rule for symbolic links.
  public Ingest following(Links links) {
    return new Ingest(reader, extractor, program, links);
  }

  /// Reads changes, removes deleted notices and commits if anything changed.
  ///
  /// @throws IOException if the folder cannot be read or the index cannot be written; the previous
  ///   commit stays
  public IngestSummary run(Path corpus, DirectiveWriter writer, Consumer<IngestProgress> progress)
      throws IOException {
    long start = System.nanoTime();
    var files = CorpusFiles.list(corpus, links, reader);
    var run = new Run(files, Catalog.in(corpus), writer, progress);
    run.bringUpToDate();
    return run.summary(Duration.ofNanos(System.nanoTime() - start));
  }

  /// One run over a corpus.
  private final class Run {
    private final CorpusFiles files;
    private final Catalog catalog;
    private final Map<String, String> ids;
    private final DirectiveWriter writer;
    private final Consumer<IngestProgress> progress;
    private final Map<String, ReadResult.Unreadable> unreadable;
    private final Map<String, String> before = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    /// Notices written in this run, by id.
    private final Map<String, Notice> written = new HashMap<>();

    private final boolean sameProgram;
    private int notices;

    Run(
        CorpusFiles files,
        Catalog catalog,
        DirectiveWriter writer,
        Consumer<IngestProgress> progress)
        throws IOException {
      this.files = files;
      this.catalog = catalog;
      this.ids = NoticeIds.of(new TreeSet<>(files.readable().keySet()));
      this.writer = writer;
      this.progress = progress;
      this.sameProgram = program.equals(writer.program());
      this.unreadable = new TreeMap<>(files.others());
    }

    void bringUpToDate() throws IOException {
      var stored = writer.stored();
      stored.forEach(this::remember);
      var found = new ArrayList<Found>();
      var intact = stored.stream().filter(this::isIntact).toList();
      intact.forEach(notice -> found.add(Found.of(notice)));
      readAllBut(paths(intact), found);
      var joined = SameNotices.joined(found);
      refuseRows(joined);
      boolean changed = !read.isEmpty();
      changed |= write(joined);
      changed |= removeAllBut(joined, stored);
      commit(changed);
      notices = joined.size();
    }

    /// Reports catalogue rows that do not apply.
    private void refuseRows(List<Found> joined) {
      var refused = new ArrayList<>(catalog.refused());
      var readable = keys(files.readable().keySet());
      var failed = keys(unreadable.keySet());
      catalog
          .rows()
          .forEach(
              (path, row) -> {
                if (failed.contains(path)) {
                  refused.add(row.notApplied(path + " cannot be read"));
                } else if (!readable.contains(path)) {
                  refused.add(row.notApplied("there is no file " + path));
                }
              });
      joined.forEach(found -> refused.addAll(catalog.notApplied(found.head())));
      refused.forEach(row -> unreadable.put(row.path(), row));
    }

    private static Set<String> keys(Set<String> paths) {
      return paths.stream().map(Catalog::key).collect(Collectors.toSet());
    }

    private void remember(StoredNotice notice) {
      for (var source : notice.extracted().sources()) {
        before.put(source.path(), source.sha256());
      }
    }

    /// Whether neither the files of a notice nor their declarations changed.
    private boolean isIntact(StoredNotice notice) {
      return sameProgram
          && notice.extracted().sources().stream().allMatch(this::isUnchanged)
          && catalog.isAsBefore(notice.extracted(), notice.keys())
          && notice.notice().id().equals(id(notice.extracted()))
          && notice.aliases().equals(aliases(notice.extracted()));
    }

    private boolean isUnchanged(Source source) {
      var file = files.readable().get(source.path());
      if (file == null) {
        return false;
      }
      try (var in = Files.newInputStream(file)) {
        return DigestUtils.sha256Hex(in).equals(source.sha256());
      } catch (IOException e) {
        return false;
      }
    }

    private String id(Notice head) {
      return ids.getOrDefault(head.sources().getFirst().path(), "");
    }

    private Set<String> aliases(Notice head) {
      return head.sources().stream()
          .skip(1)
          .map(source -> ids.getOrDefault(source.path(), ""))
          .collect(Collectors.toSet());
    }

    private static Set<String> paths(List<StoredNotice> notices) {
      return notices.stream()
          .flatMap(notice -> notice.extracted().sources().stream())
          .map(Source::path)
          .collect(Collectors.toSet());
    }

    private void readAllBut(Set<String> known, List<Found> found) throws IOException {
      var wanted = files.readable().keySet().stream().filter(p -> !known.contains(p)).toList();
      int done = 0;
      for (var path : wanted) {
        var extraction = extraction(path);
        if (extraction != null) {
          read.add(path);
          var notice = Found.of(extraction, catalog.marks(extraction.notice()));
          found.add(notice);
          put(extraction.notice(), notice, extraction);
        }
        progress.accept(new IngestProgress(++done, wanted.size(), path));
      }
    }

    /// Null if the file is unreadable, which is reported.
    private @Nullable Extraction extraction(String path) {
      var file = files.readable().get(path);
      var id = ids.get(path);
      if (file == null || id == null) {
        return null;
      }
      return switch (reader.read(file, path)) {
        case ReadResult.Read(var document) -> {
          try {
            yield extractor.extract(id, document, catalog.of(path));
          } catch (RuntimeException e) {
            unreadable.put(path, new ReadResult.Unreadable(path, "the program failed on it: " + e));
            yield null;
          }
        }
        case ReadResult.Unreadable refused -> {
          unreadable.put(path, refused);
          yield null;
        }
      };
    }

    private void put(Notice notice, Found found, Extraction extraction) throws IOException {
      var directives = extraction.notice().directives();
      put(
          new StoredNotice(
              notice.withDirectives(directives),
              found.head().withDirectives(directives),
              aliases(found.head()),
              found.keys()),
          extraction.text());
    }

    private void put(StoredNotice notice, LinedText text) throws IOException {
      writer.replace(notice, text);
      written.put(notice.notice().id(), notice.notice().withDirectives(List.of()));
    }

    /// Writes completed notices whose indexed form differs.
    private boolean write(List<Found> joined) throws IOException {
      boolean changed = false;
      var settled = extractor.settle(joined.stream().map(Found::head).toList());
      for (int i = 0; i < settled.size(); i++) {
        var found = joined.get(i);
        var notice = settled.get(i);
        if (!notice.equals(held(found))) {
          rewrite(notice, found);
          changed = true;
        }
      }
      return changed;
    }

    private @Nullable Notice held(Found found) {
      var indexed = found.indexed();
      return indexed != null ? indexed.notice() : written.get(found.head().id());
    }

    private void rewrite(Notice notice, Found found) throws IOException {
      var indexed = found.indexed();
      if (indexed == null) {
        var extraction = extraction(found.firstPath());
        if (extraction != null) {
          put(notice, found, extraction);
        }
        return;
      }
      var whole = writer.stored(notice.id());
      var text = writer.text(notice.id());
      if (whole != null && text != null) {
        var directives = whole.notice().directives();
        put(
            new StoredNotice(
                notice.withDirectives(directives),
                whole.extracted(),
                indexed.aliases(),
                indexed.keys()),
            text);
      }
    }

    private boolean removeAllBut(List<Found> joined, List<StoredNotice> stored) throws IOException {
      var kept = joined.stream().map(found -> found.head().id()).collect(Collectors.toSet());
      var gone = new TreeSet<>(written.keySet());
      stored.forEach(notice -> gone.add(notice.notice().id()));
      gone.removeAll(kept);
      for (var id : gone) {
        writer.remove(id);
      }
      return !gone.isEmpty();
    }

    private void commit(boolean changed) throws IOException {
      var refused = List.copyOf(unreadable.values());
      if (changed || !sameProgram || !refused.equals(writer.unreadable())) {
        writer.commit(program, refused);
      }
    }

    IngestSummary summary(Duration duration) throws IOException {
      int added = (int) read.stream().filter(path -> !before.containsKey(path)).count();
      int removed = (int) before.keySet().stream().filter(this::isGone).count();
      return new IngestSummary(
          added,
          read.size() - added,
          before.size() - removed - (read.size() - added),
          removed,
          List.copyOf(unreadable.values()),
          notices,
          writer.directives(),
          duration);
    }

    private boolean isGone(String path) {
      return !files.readable().containsKey(path) || unreadable.containsKey(path);
    }
  }
}
