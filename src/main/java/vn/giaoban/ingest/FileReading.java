package vn.giaoban.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.source.Limits;
import vn.giaoban.source.ReadResult;

/// Reads the files of a corpus as notices. Whatever goes wrong with one is noted, and the next is
/// read.
record FileReading(
    Ingest ingest, CorpusFiles files, Map<String, String> ids, Catalog catalog, Refusals refusals) {
  /// What a file says; null, and refused, where it holds no notice that can be read.
  @Nullable Extraction extraction(String path) {
    try {
      return extracted(path);
    } catch (StackOverflowError _) {
      refusals.add(path, "its sentences are nested too deeply to be read");
    } catch (OutOfMemoryError _) {
      refusals.add(path, "reading it needs more memory than there is");
    } catch (RuntimeException e) {
      refusals.add(path, "the program failed on it: " + e);
    }
    return null;
  }

  private @Nullable Extraction extracted(String path) {
    var file = files.readable().get(path);
    var id = ids.get(path);
    if (file == null || id == null) {
      return null;
    }
    return switch (ingest.reader().read(file, path)) {
      case ReadResult.Read(var document) ->
          within(path, ingest.extractor().extract(id, document, catalog.of(path)));
      case ReadResult.Unreadable(_, var reason) -> {
        refusals.add(path, reason);
        yield null;
      }
      case ReadResult.Unreachable(_, var reason) -> {
        refusals.addUnreachable(path, reason);
        yield null;
      }
    };
  }

  private @Nullable Extraction within(String path, Extraction extraction) {
    var notice = extraction.notice();
    var excess = Limits.excess(notice.document().title(), notice.directives().size());
    if (excess != null) {
      refusals.add(path, excess);
      return null;
    }
    return extraction;
  }
}
