package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.ingest.table.CatalogEntry;
import vn.giaoban.ingest.table.Corrections;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.NoticePage;
import vn.giaoban.page.PageAddress;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.http.Searches;
import vn.giaoban.source.EditedTable;

/// The pages of notices.
public final class NoticePageRoutes implements Resource {
  private final Pages pages;
  private final DirectiveSearcher searcher;
  private final Searches searches;
  private final Path corpus;

  /// @param corpus the folder with the table of corrections
  public NoticePageRoutes(Pages pages, DirectiveSearcher searcher, Searches searches, Path corpus) {
    this.pages = pages;
    this.searcher = searcher;
    this.searches = searches;
    this.corpus = corpus;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/notices/{id}", this::notice);
  }

  private void notice(Context context) throws IOException {
    var address = PageAddress.of(Requests.parameters(context).values());
    var id = context.pathParam("id");
    var corrections = new EditedTable(corpus.resolve(Corrections.FILE));
    var catalog = new EditedTable(corpus.resolve(Catalog.FILE));
    pages.write(
        context,
        Section.OTHER,
        "notice",
        pages.state(context, corrections) + " " + pages.state(context, catalog),
        frame -> page(address, id, frame));
  }

  private NoticePage page(PageAddress address, String id, Frame frame) throws IOException {
    var notice = searcher.notice(id);
    var text = notice == null ? null : searcher.noticeText(notice.id());
    if (notice == null || text == null) {
      throw Problem.notFound("notice", id);
    }
    Answers.@Nullable Search found = null;
    Map<String, List<int[]>> marked = Map.of();
    @Nullable String lost = null;
    if (!address.isEmpty()) {
      try {
        found = address.single("around") == null ? null : found(address);
        marked = marked(address, notice);
      } catch (RuntimeException e) {
        lost = ProblemPages.text(refusal(e), frame.wording());
      }
    }
    var header = searcher.noticeHeader(notice.id());
    var added = header == null ? null : header.added();
    return NoticePage.of(
        frame, address, notice, added, text, marked, found, lost, edits(frame, notice));
  }

  /// What tables say of a notice, which only those see who may change them.
  private NoticePage.Edits edits(Frame frame, Notice notice) {
    if (frame.token() == null) {
      return NoticePage.Edits.NONE;
    }
    var file = notice.sources().getFirst().path();
    return new NoticePage.Edits(
        Corrections.in(corpus).of(List.of(notice.id())).rows(),
        CatalogEntry.in(corpus).stream()
            .filter(entry -> entry.isOf(file))
            .findFirst()
            .orElse(null));
  }

  private static Problem refusal(RuntimeException e) {
    var problem = Problem.of(e);
    if (problem.kind() == ProblemKind.INTERNAL) {
      throw e;
    }
    return problem;
  }

  /// The search that one came from, with the hits around the one that was opened.
  private Answers.Search found(PageAddress address) throws IOException {
    return searches.unrecorded(Searches.parameters(address.and("size", "0"), List.of()));
  }

  /// What the search finds in the directives of this notice.
  private Map<String, List<int[]>> marked(PageAddress address, Notice notice) throws IOException {
    var given = Searches.parameters(address.without("around"), List.of());
    var marked = new HashMap<String, List<int[]>>();
    for (var hit :
        searches.among(given, notice.directives().stream().map(Directive::id).toList())) {
      marked.put(
          hit.directive().id(),
          hit.highlights().stream().map(span -> new int[] {span.start(), span.end()}).toList());
    }
    return marked;
  }
}
