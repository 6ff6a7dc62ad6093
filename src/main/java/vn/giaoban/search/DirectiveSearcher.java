package vn.giaoban.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.text.LinedText;

/// Searches an index of directives; an engine implements it. Safe for any number of threads.
public interface DirectiveSearcher extends Closeable {
  /// One page of hits, with counts and facets.
  ///
  /// @throws NotAHitException if `around` is not the id of a hit
  /// @throws CursorExpiredException if `after` is a relevance cursor of a closed generation
  /// @throws IllegalArgumentException if `after` is not a cursor of this search
  SearchResult search(SearchRequest request) throws IOException;

  /// Streams all hits in sorted order from one index generation, without highlights or time limit.
  void stream(Selection selection, Sort order, Sink<Hit> each) throws IOException;

  /// Streams the ids of all hits in any order, without reading stored fields: fast for millions.
  void streamIds(Selection selection, Sink<String> each) throws IOException;

  /// Streams all notices with their directives, in the order of ids, from one index generation.
  void streamNotices(Sink<Notice> each) throws IOException;

  /// Exact counts of a selection.
  ///
  /// @throws TimeLimitException if the time limit is exceeded
  /// @throws IllegalArgumentException if notices are counted and the selection filters directives
  CountTable count(Selection selection, Count what) throws IOException;

  /// Null if there is no directive with this id.
  @Nullable FiledDirective directive(String id) throws IOException;

  /// Looks up a notice by its id or the id of a duplicate file; null if there is none.
  @Nullable Notice notice(String id) throws IOException;

  /// The header of a notice, looked up by the same ids; null if there is none.
  @Nullable NoticeHeader noticeHeader(String id) throws IOException;

  /// The normalized source text of a notice, looked up by the same ids; null if there is none.
  @Nullable LinedText noticeText(String id) throws IOException;

  /// The headers of one page of notices.
  ///
  /// @throws IllegalArgumentException if `after` is not a cursor of this request
  NoticesPage notices(NoticesRequest request) throws IOException;

  /// Completions of a query being typed, each with at least one hit.
  Suggestions suggest(SuggestRequest request) throws IOException;

  /// The directives of other notices most similar to a given one, each wording once; null if there
  /// is no directive with this id.
  ///
  /// @param size maximum number, from 1 to [Similar#MAX_SIZE]
  @Nullable List<Similar> similar(String id, int size) throws IOException;

  IndexStatus status() throws IOException;

  /// Reopens the index at its last commit.
  void refresh() throws IOException;
}
