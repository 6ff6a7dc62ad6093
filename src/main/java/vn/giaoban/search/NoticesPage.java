package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of notices.
///
/// @param generation index generation of the response
/// @param total number of notices on all pages
/// @param next cursor of the next page; null on the last page
public record NoticesPage(
    long generation, long total, @Nullable String next, List<NoticeHeader> notices) {
  public NoticesPage {
    notices = List.copyOf(notices);
  }
}
