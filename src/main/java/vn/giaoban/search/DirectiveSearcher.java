package vn.giaoban.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.text.LinedText;

/// What an engine must answer. Safe for any number of threads.
public interface DirectiveSearcher extends Closeable {
  /// The hits, counts and facets of one page.
  ///
  /// @throws NotAHitException where `around` is the id of no hit
  /// @throws CursorExpiredException where `after` is by relevance and too old
  /// @throws IllegalArgumentException where `after` is no cursor of this question
  SearchResult search(SearchRequest request) throws IOException;

  /// Hands over every hit in this order, without highlights and from one state of the index. There
  /// is no time limit.
  void stream(Selection selection, Sort order, Sink<Hit> each) throws IOException;

  /// Hands over the id of every hit in any order, without reading the records: fast for millions.
  void streamIds(Selection selection, Sink<String> each) throws IOException;

  /// Hands over every notice with its directives in the order of the ids, likewise.
  void streamNotices(Sink<Notice> each) throws IOException;

  /// Counts exactly what a selection holds.
  ///
  /// @throws TimeLimitException where it cannot be done in time
  /// @throws IllegalArgumentException where notices are counted in a selection of anything else
  CountTable count(Selection selection, Count what) throws IOException;

  /// Null where there is none with this id.
  @Nullable FiledDirective directive(String id) throws IOException;

  /// By its id or by that of a file that is the same notice; null where there is none.
  @Nullable Notice notice(String id) throws IOException;

  /// The normalised source text of a notice, by the same ids; null where there is none.
  @Nullable LinedText noticeText(String id) throws IOException;

  /// The heads of one page of notices.
  ///
  /// @throws IllegalArgumentException where `after` is no cursor of this question
  NoticesPage notices(NoticesRequest request) throws IOException;

  /// Ways to go on with a query that is being typed, each with at least one hit.
  Suggestions suggest(SuggestRequest request) throws IOException;

  /// The directives of other notices that are worded most like one, the nearest first, each wording
  /// once; null where there is none with this id.
  ///
  /// @param size how many at most, from 1 to [Similar#MAX_SIZE]
  @Nullable List<Similar> similar(String id, int size) throws IOException;

  IndexStatus status() throws IOException;

  /// Answers from the last commit from now on.
  void refresh() throws IOException;
}
