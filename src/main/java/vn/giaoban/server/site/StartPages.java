package vn.giaoban.server.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.page.Frame;
import vn.giaoban.page.PageAddress;
import vn.giaoban.page.StartPage;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.server.http.Searches;

/// Fills the start page.
public record StartPages(Searches searches, Path corpus) {
  private static final int NEWEST = 6;
  private static final String DUE = "5";
  private static final PageAddress EVERYTHING = new PageAddress(List.of());

  StartPage page(Frame frame) throws IOException {
    var due = EVERYTHING.due(frame.soon()).with("sort", "deadline").and("size", DUE);
    return new StartPage(
        frame,
        searches.searcher().notices(NoticesRequest.newest(NEWEST)).notices(),
        searches.unrecorded(Searches.parameters(due, List.of())),
        searches.unrecorded(Searches.parameters(EVERYTHING.and("size", "0"), StartPage.COUNTED)),
        corpus.toString());
  }
}
