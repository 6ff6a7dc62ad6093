package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.Wording;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.ProblemPage;
import vn.giaoban.page.Refusal;
import vn.giaoban.server.http.Problem;

/// Tells problems to people, in their language.
public final class ProblemPages {
  private final Pages pages;

  public ProblemPages(Pages pages) {
    this.pages = pages;
  }

  /// Answers with a page if a person asks.
  ///
  /// @return whether it did
  public boolean tell(Context context, Problem problem) {
    var accepted = context.header("Accept");
    boolean isPerson =
        accepted != null
            && accepted.contains("text/html")
            && !context.path().startsWith("/api/")
            && problem.kind() != ProblemKind.HOST_NOT_ALLOWED;
    if (!isPerson) {
      return false;
    }
    try {
      pages.write(context, "problem", page(pages.frame(context, Section.OTHER), problem));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static ProblemPage page(Frame frame, Problem problem) {
    var wording = frame.wording();
    return problem.kind() == ProblemKind.NOT_FOUND
        ? new ProblemPage(
            frame,
            wording.say("problem.not-found"),
            wording.say("problem.not-found.detail", frame.here()))
        : new ProblemPage(frame, wording.say("problem.title"), text(problem, wording));
  }

  /// A problem in one sentence.
  public static String text(Problem problem, Wording wording) {
    var members = problem.body();
    if (members.get("position") instanceof Integer position) {
      return query(members, position, wording);
    }
    var parameter = members.getOrDefault("parameter", "");
    return wording.say("problem." + problem.kind().slug(), parameter) + nearest(members, wording);
  }

  private static String query(Map<String, Object> members, int position, Wording wording) {
    var reason = wording.say("query." + members.get("problem"));
    return wording.say("problem.query", position + 1, reason) + nearest(members, wording);
  }

  /// An offer of the nearest name; empty for none.
  private static String nearest(Map<String, Object> members, Wording wording) {
    return members.containsKey("nearest")
        ? " " + wording.say("problem.nearest", members.get("nearest"))
        : "";
  }

  /// Why a search cannot be done.
  ///
  /// @param query as typed
  static Refusal refusal(Problem problem, String query, Wording wording) {
    var members = problem.body();
    if (members.get("position") instanceof Integer position
        && "q".equals(members.get("parameter"))) {
      return new Refusal(query(members, position, wording), query, position);
    }
    return new Refusal(text(problem, wording), "", 0);
  }
}
