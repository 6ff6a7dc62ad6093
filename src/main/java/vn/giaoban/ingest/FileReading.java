package vn.giaoban.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.ingest.NoticeReader.Answer;

/// Reads the files of a corpus as notices. Whatever goes wrong with one is noted, and the next is
/// read.
record FileReading(
    Ingest ingest, CorpusFiles files, Map<String, String> ids, Catalog catalog, Refusals refusals) {
  /// What a file says; null, and refused, where it holds no notice that can be read.
  @Nullable Extraction extraction(String path) {
    var file = files.readable().get(path);
    var id = ids.get(path);
    if (file == null || id == null) {
      return null;
    }
    return switch (ingest
        .notices()
        .notice(id, catalog.of(path), () -> ingest.reader().read(file, path))) {
      case Answer.Told(var extraction) -> extraction;
      case Answer.Refused(var reason) -> {
        refusals.add(path, reason);
        yield null;
      }
      case Answer.Unreachable(var reason) -> {
        refusals.addUnreachable(path, reason);
        yield null;
      }
    };
  }
}
