package vn.giaoban.cli.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.QueryTooBroadException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.query.QuerySyntaxException;

/// Runs many searches. A query that cannot be parsed or answered is reported with file, line and
/// position; the others continue.
public final class Batch {
  /// A parsed query.
  public record Asked(BatchFile.Line line, SearchRequest request) {}

  /// The counts of one query.
  ///
  /// @param suggestion a respelled query with hits, if this one has none
  record Answer(
      String name,
      String query,
      long total,
      long assessmentsLeftOut,
      boolean partial,
      @Nullable String suggestion) {}

  /// Runs a query.
  interface Asking {
    void ask() throws IOException;
  }

  private final String file;
  private final Terminal terminal;
  private int failed;

  /// @param file display name of the query file
  public Batch(String file, Terminal terminal) {
    this.file = file;
    this.terminal = terminal;
  }

  /// Number of queries without a complete result.
  public int failed() {
    return failed;
  }

  /// Parses the queries and reports invalid ones.
  ///
  /// @param selection options that apply to every query
  public List<Asked> read(
      BatchFile.Queries queries, SelectionOptions selection, SearchParameters parameters) {
    selection.read(parameters::read, "");
    queries.broken().forEach(row -> fail(row.line(), 1, row.reason()));
    var asked = new ArrayList<Asked>();
    for (var line : queries.lines()) {
      var request = request(line, selection, parameters);
      if (request != null) {
        asked.add(new Asked(line, request));
      }
    }
    return asked;
  }

  private @Nullable SearchRequest request(
      BatchFile.Line line, SelectionOptions selection, SearchParameters parameters) {
    try {
      return selection.read(parameters::read, line.query());
    } catch (CommandLine.ParameterException e) {
      refuse(line, e);
      return null;
    }
  }

  private void refuse(BatchFile.Line line, CommandLine.ParameterException e) {
    int position = e.getCause() instanceof QuerySyntaxException syntax ? syntax.position() : 0;
    fail(line, line.column() + position, String.valueOf(e.getMessage()));
  }

  private void fail(BatchFile.Line line, int column, String reason) {
    fail(line.line(), column, reason);
  }

  private void fail(int line, int column, String reason) {
    failed++;
    terminal.complain("%s:%d:%d: %s".formatted(file, line, column, reason));
  }

  /// Runs one query, or reports why it failed.
  void ask(BatchFile.Line line, Asking asking) throws IOException {
    try {
      asking.ask();
    } catch (QueryTooBroadException | TimeLimitException e) {
      fail(line, line.column(), String.valueOf(e.getMessage()));
    }
  }

  /// Counts the hits of each query.
  List<Answer> counts(List<Asked> asked, DirectiveSearcher searcher) throws IOException {
    var answers = new ArrayList<Answer>();
    for (var one : asked) {
      ask(one.line(), () -> answers.add(count(one, searcher)));
    }
    return answers;
  }

  private Answer count(Asked asked, DirectiveSearcher searcher) throws IOException {
    var found = searcher.search(asked.request().limitedTo(0));
    if (found.partial()) {
      fail(asked.line(), asked.line().column(), "the time limit was reached, there may be more");
    }
    return answer(asked.line(), found);
  }

  private static Answer answer(BatchFile.Line line, SearchResult found) {
    return new Answer(
        line.name(),
        line.query(),
        found.total(),
        found.assessmentsLeftOut(),
        found.partial(),
        found.suggestion());
  }
}
