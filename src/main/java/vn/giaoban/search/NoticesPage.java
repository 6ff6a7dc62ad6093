package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a [NoticesRequest].
///
/// @param generation of the index that answered
/// @param total how many notices there are on all pages
/// @param next what `after` must be for the notices that follow; null where these are the last
public record NoticesPage(
    long generation, long total, @Nullable String next, List<NoticeHeader> notices) {
  public NoticesPage {
    notices = List.copyOf(notices);
  }
}
