package vn.giaoban.page;

import java.util.List;
import vn.giaoban.source.ReadResult;

/// The page that says what became of files that somebody sent, where some are refused.
///
/// @param saved names of those that are in the corpus folder now
public record UploadPage(Frame frame, List<String> saved, List<ReadResult.Unreadable> refused) {
  public UploadPage {
    saved = List.copyOf(saved);
    refused = List.copyOf(refused);
  }
}
