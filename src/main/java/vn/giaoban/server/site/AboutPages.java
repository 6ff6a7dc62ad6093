package vn.giaoban.server.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.page.AboutPage;
import vn.giaoban.page.ApiPage;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// The pages on what is indexed and on the interface.
public final class AboutPages implements Resource {
  private final Pages pages;
  private final WebFiles files;
  private @Nullable JsonNode description;

  public AboutPages(Pages pages, WebFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/about", this::about);
    routes.read("/about/api", this::api);
  }

  private void about(Context context) throws IOException {
    Requests.nothing(context);
    pages.write(context, Section.ABOUT, "about", frame -> new AboutPage(frame, version()));
  }

  private static String version() {
    var version = AboutPages.class.getPackage().getImplementationVersion();
    return version == null ? "–" : version;
  }

  private void api(Context context) throws IOException {
    Requests.nothing(context);
    pages.write(context, Section.ABOUT, "api", frame -> new ApiPage(frame, description()));
  }

  /// The description of the interface, which is read once.
  private synchronized JsonNode description() throws IOException {
    if (description == null) {
      description = new YAMLMapper().readTree(files.contract().text());
    }
    return description;
  }
}
