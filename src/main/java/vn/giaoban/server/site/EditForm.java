package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;

/// The form by which a page changes a table of the corpus folder.
record EditForm(Context context) {
  /// The form of a request that may change something.
  ///
  /// @throws Problem if it may not
  static EditForm of(Context context, Editing editing) {
    Requests.nothing(context);
    editing.check(context);
    return new EditForm(context);
  }

  /// A field that has to be filled in.
  String required(String name) {
    var value = given(name);
    if (value == null) {
      throw new Problem(ProblemKind.BAD_REQUEST, "the request has no part '%s'".formatted(name));
    }
    return value;
  }

  /// A field; null if it is empty.
  @Nullable String given(String name) {
    var value = context.formParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /// Those of some fields that the form has, empty ones too.
  Map<String, String> among(List<String> names) {
    var values = new LinkedHashMap<String, String>();
    for (var name : names) {
      var value = context.formParam(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return values;
  }

  /// A change of a table.
  interface Change {
    void make() throws IOException;
  }

  /// Makes a change, and leads back to the page that the form is on.
  ///
  /// @param usual the page to lead to where the form does not say
  /// @throws Problem with the reason if the change is refused
  void change(String usual, Change change) throws IOException {
    try {
      change.make();
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemKind.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    var back = given("back");
    context.status(303).header("Location", PreferenceRoutes.within(back == null ? usual : back));
    context.removeHeader("Content-Type");
    context.header("Cache-Control", "no-store");
  }
}
