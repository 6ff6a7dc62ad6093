package vn.giaoban.server.edit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.ingest.Inbox;
import vn.giaoban.json.Json;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.source.ReadResult;

/// Takes notices into the corpus folder.
public record UploadRoutes(Editing editing, Inbox inbox) implements Resource {
  /// What became of the files of a request.
  ///
  /// @param saved their names in the corpus folder
  /// @param refused the others, with reasons
  private record Uploaded(List<String> saved, List<Refused> refused) {}

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
    var refused = new ArrayList<Refused>();
    for (var file : files) {
      var reason = put(file);
      if (reason.isEmpty()) {
        saved.add(file.filename());
      } else {
        refused.add(Refused.of(new ReadResult.Unreadable(file.filename(), reason)));
      }
    }
    ConditionalGet.keepNowhere(context);
    if (isForm(context)) {
      context.redirect("/", HttpStatus.SEE_OTHER);
    } else {
      context.contentType("application/json");
      ConditionalGet.line(context, Json.line(new Uploaded(saved, refused)));
    }
  }

  private String put(UploadedFile file) throws IOException {
    try (var content = file.content()) {
      return inbox.put(file.filename(), content);
    }
  }

  /// Whether a browser without scripts sent it.
  private static boolean isForm(Context context) {
    var accepted = context.header("Accept");
    return accepted != null && accepted.contains("text/html");
  }
}
