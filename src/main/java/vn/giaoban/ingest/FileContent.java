package vn.giaoban.ingest;

import java.util.List;
import vn.giaoban.extract.Extraction;
import vn.giaoban.source.ReadResult;

/// What was read from one file: the notices in it, several if it is a container, and what could not
/// be read.
///
/// @param refused never [ReadResult.Read]
public record FileContent(String path, List<Extraction> notices, List<ReadResult> refused) {
  public FileContent {
    notices = List.copyOf(notices);
    refused = List.copyOf(refused);
  }

  /// Whether there was not enough memory, which another file may have taken at that moment.
  boolean lackedMemory() {
    return refused.contains(new ReadResult.Unreadable(path, NoticeReader.NO_MEMORY));
  }
}
