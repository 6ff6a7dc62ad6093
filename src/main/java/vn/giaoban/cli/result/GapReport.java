package vn.giaoban.cli.result;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Gap;
import vn.giaoban.search.MissingFact;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;

/// The notices of an index that lack facts, as lines of text.
public final class GapReport {
  private final DirectiveSearcher searcher;
  private final Terminal terminal;

  public GapReport(DirectiveSearcher searcher, Terminal terminal) {
    this.searcher = searcher;
    this.terminal = terminal;
  }

  /// One line for all facts, with the first notices of each; empty where none lacks any.
  public Optional<String> line() throws IOException {
    var gaps = searcher.status().gaps();
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            terminal.say("gaps", gaps.stream().map(this::told).collect(Collectors.joining("; "))));
  }

  private String told(Gap gap) {
    var names =
        gap.first().stream()
            .map(each -> Terminal.printable(each.path()))
            .collect(Collectors.joining(", "));
    var more = gap.notices() > gap.first().size() ? ", …" : "";
    return terminal.say("gap." + gap.fact().apiName(), gap.notices()) + ": " + names + more;
  }

  /// A line for each notice and fact that it lacks.
  public void all(Consumer<String> line) throws IOException {
    for (var fact : MissingFact.values()) {
      @Nullable String next = null;
      do {
        var request = new NoticesRequest(Selection.EVERYTHING, fact, new Page(Page.MAX_SIZE, next));
        var page = searcher.notices(request);
        page.notices()
            .forEach(
                each ->
                    line.accept(
                        Terminal.printable(each.path())
                            + ": "
                            + terminal.say("lacks." + fact.apiName())));
        next = page.next();
      } while (next != null);
    }
  }
}
