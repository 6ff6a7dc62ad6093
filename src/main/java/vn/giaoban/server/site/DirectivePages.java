package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.api.Answers;
import vn.giaoban.api.SimilarAnswers;
import vn.giaoban.page.DirectivePage;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Similar;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// The pages of single directives.
public record DirectivePages(Pages pages, DirectiveSearcher searcher, Names names)
    implements Resource {
  @Override
  public void addTo(Routes routes) {
    routes.read("/directives/{id}", this::directive);
  }

  private void directive(Context context) throws IOException {
    Requests.nothing(context);
    var id = context.pathParam("id");
    pages.write(context, Section.OTHER, "directive", frame -> page(frame, id));
  }

  private DirectivePage page(Frame frame, String id) throws IOException {
    var filed = searcher.directive(id);
    var similar = filed == null ? null : searcher.similar(id, Similar.DEFAULT_SIZE);
    if (filed == null || similar == null) {
      throw Problem.notFound("directive", id);
    }
    return new DirectivePage(
        frame,
        Answers.single(frame.status().generation(), filed, names),
        similar.stream().map(one -> SimilarAnswers.one(one, names)).toList());
  }
}
