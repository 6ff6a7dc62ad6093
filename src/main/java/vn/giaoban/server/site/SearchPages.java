package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.PageAddress;
import vn.giaoban.page.Refusal;
import vn.giaoban.page.SearchPage;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.http.Searches;

/// The page of searches, and the start page, which stands in the place of an empty one.
public final class SearchPages implements Resource {
  private final Pages pages;
  private final Searches searches;
  private final StartPages starting;

  public SearchPages(Pages pages, Searches searches, Path corpus) {
    this.pages = pages;
    this.searches = searches;
    this.starting = new StartPages(searches, corpus);
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/", this::search);
  }

  private void search(Context context) throws IOException {
    var address = read(PageAddress.of(Requests.parameters(context).values()));
    if (address.isEmpty()) {
      pages.write(context, Section.SEARCH, "start", starting::page);
    } else {
      pages.write(context, Section.SEARCH, "search", frame -> page(context, address, frame));
    }
  }

  /// The address of what the query means as a question, if that is asked for.
  private PageAddress read(PageAddress address) {
    if (!address.has("ask", "true")) {
      return address;
    }
    var typed = address.without("ask");
    var meaning = searches.meaning(Searches.parameters(typed, List.of()));
    return meaning == null ? typed : PageAddress.of(meaning.parameters()).and(typed.without("q"));
  }

  private SearchPage page(Context context, PageAddress address, Frame frame) throws IOException {
    try {
      var given = Searches.parameters(address, SearchPage.counted(address));
      var answer = searches.asked(context, given);
      if (answer.partial()) {
        ConditionalGet.keepNowhere(context);
      }
      return new SearchPage(
          frame, address, answer, null, without(address, answer), due(address, answer, frame));
    } catch (RuntimeException e) {
      var problem = Problem.of(e);
      if (problem.kind() == ProblemKind.INTERNAL) {
        throw e;
      }
      context.status(problem.kind().status());
      ConditionalGet.keepNowhere(context);
      var refusal = ProblemPages.refusal(problem, address.single("q", ""), frame.wording());
      return refused(address, frame, refusal);
    }
  }

  /// The page with all that was chosen, and the values of the filters alone.
  private SearchPage refused(PageAddress address, Frame frame, Refusal refusal) throws IOException {
    var filtered = unlessRefused(address.search().without("q"));
    var answer = filtered == null ? unlessRefused(new PageAddress(List.of())) : filtered;
    if (answer == null) {
      throw new Problem(ProblemKind.INTERNAL, refusal.text());
    }
    return new SearchPage(frame, address, answer, refusal, Map.of(), List.of());
  }

  private Answers.@Nullable Search unlessRefused(PageAddress address) throws IOException {
    try {
      return searches.unrecorded(
          Searches.parameters(address.with("size", "0"), SearchPage.counted(address)));
    } catch (RuntimeException e) {
      if (Problem.of(e).kind() == ProblemKind.INTERNAL) {
        throw e;
      }
      return null;
    }
  }

  /// The search narrowed to deadlines past and soon, where it has such.
  private List<SearchPage.Due> due(PageAddress address, Answers.Search answer, Frame frame)
      throws IOException {
    if (answer.total() == 0 || answer.partial()) {
      return List.of();
    }
    var counted = new ArrayList<SearchPage.Due>();
    for (var due : SearchPage.due(address, frame)) {
      long hits = searches.total(Searches.parameters(due.address().search(), List.of()));
      if (hits > 0) {
        counted.add(new SearchPage.Due(due.key(), due.address(), hits));
      }
    }
    return counted;
  }

  /// How many hits there are without each chosen value, if there are none with all of them.
  private Map<PageAddress.Parameter, Long> without(PageAddress address, Answers.Search answer)
      throws IOException {
    var hits = new LinkedHashMap<PageAddress.Parameter, Long>();
    if (answer.total() == 0 && !answer.partial()) {
      for (var chosen : address.chosen()) {
        var other = Searches.parameters(address.search().without(chosen), List.of());
        hits.put(chosen, searches.total(other));
      }
    }
    return hits;
  }
}
