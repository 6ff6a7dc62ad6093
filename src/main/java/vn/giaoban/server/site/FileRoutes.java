package vn.giaoban.server.site;

import io.javalin.http.Context;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// The files of the pages, and the OpenAPI description.
public final class FileRoutes implements Resource {
  private final WebFiles files;

  public FileRoutes(WebFiles files) {
    this.files = files;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/openapi.yaml", context -> answer(context, files.contract()));
    routes.read("/web/{version}/{file}", this::file);
  }

  private void file(Context context) {
    var name = context.pathParam("file");
    var file = files.get(name);
    if (file == null) {
      throw Problem.notFound("file", name);
    }
    answer(context, file);
    if (files.isCurrent(context.pathParam("version"))) {
      context.header("Cache-Control", "public, max-age=31536000, immutable");
    }
  }

  private static void answer(Context context, WebFiles.WebFile file) {
    context.contentType(file.type());
    if (!ConditionalGet.isKnown(context, file.tag())) {
      ConditionalGet.text(context, file.text());
    }
  }
}
