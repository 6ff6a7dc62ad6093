package vn.giaoban.server.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.page.Frame;
import vn.giaoban.page.PageAddress;
import vn.giaoban.page.StartPage;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.server.http.Searches;

/// Fills the start page.
public record StartPages(Searches searches, Path corpus) {
  private static final int NEWEST = 6;
  private static final String DUE = "5";
  private static final int DAYS_AHEAD = 30;
  private static final PageAddress EVERYTHING = new PageAddress(List.of());

  StartPage page(Frame frame) throws IOException {
    var ahead = new DayRange(frame.today(), frame.today().plusDays(DAYS_AHEAD));
    var due = EVERYTHING.with("q", "han:" + ahead).with("sort", "deadline").and("size", DUE);
    return new StartPage(
        frame,
        searches.searcher().notices(NoticesRequest.newest(NEWEST)).notices(),
        searches.unrecorded(Searches.parameters(due, List.of())),
        ahead,
        searches.unrecorded(Searches.parameters(EVERYTHING.and("size", "0"), StartPage.COUNTED)),
        corpus.toString());
  }
}
