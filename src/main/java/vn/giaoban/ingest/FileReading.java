package vn.giaoban.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.notice.Declared;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;

/// Reads the files of a corpus as notices. Whatever goes wrong with one is a refusal.
///
/// Safe for any number of threads.
record FileReading(Ingest ingest, CorpusFiles files, SourceIds ids, Catalog catalog)
    implements NoticeReader.Known {
  /// What a file holds.
  FileContent content(String path) {
    var file = files.readable().get(path);
    return file == null
        ? new FileContent(path, List.of(), List.of())
        : ingest
            .notices()
            .read(path, this, () -> identified(path, ingest.reader().read(file, path)));
  }

  /// What a source says; null where it cannot be read any more.
  @Nullable Extraction extraction(Source source) {
    return content(source.outermost().path()).notices().stream()
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
    return catalog.of(source.path());
  }

  private List<ReadResult> identified(String path, List<ReadResult> results) {
    var entries =
        results.stream().map(ReadResult::path).filter(each -> !each.equals(path)).distinct();
    ids.assign(path, entries.toList());
    return results;
  }
}
