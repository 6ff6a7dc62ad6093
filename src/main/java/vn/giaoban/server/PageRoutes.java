package vn.giaoban.server;

import io.javalin.http.Context;

/// The web pages and the OpenAPI description.
final class PageRoutes implements Resource {
  private final WebFiles files;

  PageRoutes(WebFiles files) {
    this.files = files;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/openapi.yaml", context -> answer(context, files.contract()));
    routes.read("/", context -> answer(context, "index.html"));
    routes.read("/notices/{id}", context -> answer(context, "notice.html"));
    routes.read("/web/{file}", context -> answer(context, context.pathParam("file")));
  }

  private void answer(Context context, String name) {
    var file = files.get(name);
    if (file == null) {
      throw Problem.notFound("file", name);
    }
    answer(context, file);
  }

  private static void answer(Context context, WebFiles.WebFile file) {
    context.contentType(file.type());
    if (!ConditionalGet.isKnown(context, file.tag())) {
      ConditionalGet.text(context, file.text());
    }
  }
}
