package vn.giaoban.server.site;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.page.Theme;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// The reader's choice of language and colours, kept by the browser.
public final class PreferenceRoutes implements Resource {
  private static final String LANGUAGE = "lang";
  static final String THEME = "theme";

  @Override
  public void addTo(Routes routes) {
    routes.read("/preferences", PreferenceRoutes::keep);
  }

  /// The language that the reader has chosen; Vietnamese for all others.
  public static Language language(Context context) {
    var chosen = Language.ofTag(context.cookie(LANGUAGE));
    return chosen == null ? Language.VI : chosen;
  }

  private static void keep(Context context) {
    var given = Requests.parameters(context).only(Set.of(LANGUAGE, THEME, "back"), Set.of());
    var language = given.single(LANGUAGE);
    var theme = given.single(THEME);
    keep(context, LANGUAGE, language, Language.ofTag(language) != null);
    keep(context, THEME, theme, Theme.ofTag(theme) != null);
    context.status(303).header("Location", within(given.single("back", "/")));
    context.removeHeader("Content-Type");
    context.header("Cache-Control", "no-store");
  }

  private static void keep(Context context, String name, @Nullable String value, boolean known) {
    if (value == null) {
      return;
    }
    if (!known) {
      throw new ParameterException(
          ProblemKind.UNKNOWN_VALUE, name, "%s: there is no %s".formatted(name, value));
    }
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }

  /// An address of this site; the start page in the place of any other.
  static String within(String address) {
    boolean own =
        address.startsWith("/")
            && !address.startsWith("//")
            && address.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
    return own ? address : "/";
  }
}
