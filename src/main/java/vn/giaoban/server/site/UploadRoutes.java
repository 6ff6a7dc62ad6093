package vn.giaoban.server.site;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.ingest.Inbox;
import vn.giaoban.json.Json;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.UploadPage;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.source.ReadResult;

/// Takes notices into the corpus folder.
public record UploadRoutes(Pages pages, Editing editing, Inbox inbox) implements Resource {
  /// What became of the files of a request.
  ///
  /// @param saved their names in the corpus folder
  /// @param refused the others, with reasons
  private record Uploaded(List<String> saved, List<Refused> refused) {
    static Uploaded of(List<String> saved, List<ReadResult.Unreadable> refused) {
      return new Uploaded(saved, refused.stream().map(Refused::of).toList());
    }
  }

  private record Refused(String path, String reason, String reasonVi) {
    static Refused of(ReadResult.Unreadable file) {
      return new Refused(file.path(), file.reason(), file.reasonVi());
    }
  }

  @Override
  public void addTo(Routes routes) {
    routes.change("files", this::upload);
  }

  private void upload(Context context) throws IOException {
    Requests.nothing(context);
    editing.check(context);
    var files = context.uploadedFiles("file");
    if (files.isEmpty()) {
      throw new Problem(ProblemKind.BAD_REQUEST, "the request has no part 'file'");
    }
    var saved = new ArrayList<String>();
    var refused = new ArrayList<ReadResult.Unreadable>();
    for (var file : files) {
      var name = Inbox.name(file.filename());
      var reason = put(file, name);
      if (reason.isEmpty()) {
        saved.add(name);
      } else {
        refused.add(new ReadResult.Unreadable(name, reason));
      }
    }
    ConditionalGet.keepNowhere(context);
    if (isForm(context)) {
      tell(context, saved, refused);
    } else {
      context.contentType("application/json");
      ConditionalGet.line(context, Json.line(Uploaded.of(saved, refused)));
    }
  }

  /// Leads back to the start page, unless there is something to say first.
  private void tell(Context context, List<String> saved, List<ReadResult.Unreadable> refused)
      throws IOException {
    if (refused.isEmpty()) {
      context.redirect("/", HttpStatus.SEE_OTHER);
    } else {
      var frame = pages.frame(context, Section.OTHER);
      pages.write(context, "upload", new UploadPage(frame, saved, refused));
    }
  }

  private String put(UploadedFile file, String name) throws IOException {
    try (var content = file.content()) {
      return inbox.put(name, content);
    }
  }

  /// Whether a browser without scripts sent it.
  private static boolean isForm(Context context) {
    var accepted = context.header("Accept");
    return accepted != null && accepted.contains("text/html");
  }
}
