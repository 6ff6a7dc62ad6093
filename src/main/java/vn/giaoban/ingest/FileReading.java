package vn.giaoban.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.ingest.table.NoticeCorrections;
import vn.giaoban.notice.Declared;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourceReader;

/// Reads the files of a corpus as notices. Whatever goes wrong with one is a refusal.
///
/// Safe for any number of threads.
record FileReading(
    NoticeReader notices, SourceReader sources, CorpusFiles files, SourceIds ids, UserTables tables)
    implements NoticeReader.Known {
  /// What a file holds.
  FileContent content(String path) {
    return content(path, this);
  }

  private FileContent content(String path, NoticeReader.Known known) {
    var file = files.readable().get(path);
    return file == null
        ? new FileContent(path, List.of(), List.of())
        : notices.read(path, known, () -> identified(path, sources.read(file, path)));
  }

  /// What a source says, with the corrections of its duplicates too; null where it cannot be read
  /// any more.
  @Nullable Extraction extraction(Source source, NoticeCorrections corrections) {
    var known = new Corrected(this, source.path(), corrections);
    return content(source.outermost().path(), known).notices().stream()
        .filter(each -> each.notice().sources().getFirst().path().equals(source.path()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String id(Source source) {
    return ids.of(source.path());
  }

  @Override
  public Declared declared(Source source) {
    return tables.catalog().of(source.path());
  }

  @Override
  public NoticeCorrections corrections(Source source) {
    return tables.corrections(id(source));
  }

  private List<ReadResult> identified(String path, List<ReadResult> results) {
    var entries =
        results.stream().map(ReadResult::path).filter(each -> !each.equals(path)).distinct();
    ids.assign(path, entries.toList());
    return results;
  }

  /// What is known of the sources of a file, with other corrections for one of them.
  private record Corrected(FileReading reading, String path, NoticeCorrections corrections)
      implements NoticeReader.Known {
    @Override
    public String id(Source source) {
      return reading.id(source);
    }

    @Override
    public Declared declared(Source source) {
      return reading.declared(source);
    }

    @Override
    public NoticeCorrections corrections(Source source) {
      return source.path().equals(path) ? corrections : reading.corrections(source);
    }
  }
}
