package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.EntityTag;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourcePages;
import vn.giaoban.source.document.UnreadableException;

/// Pages of the PDF files of notices, as pictures.
final class NoticePages implements Resource {
  private final DirectiveSearcher searcher;
  private final SourceFiles files;
  private final SourcePages pages;

  NoticePages(DirectiveSearcher searcher, SourceFiles files, SourcePages pages) {
    this.searcher = searcher;
    this.files = files;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute("/api/v1/notices/{id}/pages/{page}.png", this::page);
  }

  private void page(Context context) throws IOException {
    Requests.nothing(context);
    var id = context.pathParam("id");
    var notice = searcher.notice(id);
    if (notice == null) {
      throw Problem.notFound("notice", id);
    }
    var source = source(notice);
    var number = context.pathParam("page");
    if (source == null || !number.matches("[1-9]\\d{0,4}")) {
      throw Problem.notFound("page", number);
    }
    if (!ConditionalGet.isKnown(context, EntityTag.of(source.sha256(), number))) {
      context.contentType("image/png").result(picture(source, Integer.parseInt(number)));
    }
  }

  /// The first source that has pages.
  private static @Nullable Source source(Notice notice) {
    return notice.sources().stream().filter(SourcePages::has).findFirst().orElse(null);
  }

  private byte[] picture(Source source, int page) throws IOException {
    var file = files.find(source.outermost().path());
    if (file == null) {
      throw new Problem(
          ProblemKind.NOT_FOUND, "the file %s is no longer there".formatted(source.path()));
    }
    try {
      return pages.png(file, source, page);
    } catch (UnreadableException e) {
      throw new Problem(ProblemKind.NOT_FOUND, "%s: %s".formatted(source.path(), e.reason()));
    }
  }
}
