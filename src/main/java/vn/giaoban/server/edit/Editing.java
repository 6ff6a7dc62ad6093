package vn.giaoban.server.edit;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.server.http.Problem;

/// Who may change files of the corpus folder: nobody, or the one person who sits at this computer,
/// through pages that this server wrote since it started.
///
/// Safe for any number of threads.
public final class Editing {
  /// The form field and parameter that holds the token.
  public static final String TOKEN = "token";

  /// Nobody may.
  public static final Editing OFF = new Editing(null);

  /// What a proxy adds to a request that it passes on.
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private static final int TOKEN_BYTES = 24;

  /// Known to the pages of this run only.
  private final @Nullable String token;

  private Editing(@Nullable String token) {
    this.token = token;
  }

  /// One person may, with a token that nobody else can guess.
  public static Editing on() {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Editing(HexFormat.of().formatHex(bytes));
  }

  /// The token for a page that answers a request; null where its reader may change nothing.
  public @Nullable String token(Context context) {
    return isFromHere(context) ? token : null;
  }

  /// Refuses a change that does not come from a page of this server on this computer.
  ///
  /// @throws Problem if it is refused
  public void check(Context context) {
    if (token == null) {
      throw refused("this server only reads; 'giaoban serve --edit' lets its pages change files");
    }
    if (!isFromHere(context)) {
      throw refused("files are changed from this computer only, and not through a proxy");
    }
    var origin = context.header("Origin");
    if (origin != null && !origin.equals(context.scheme() + "://" + context.host())) {
      throw refused("the request comes from another site: " + origin);
    }
    var given = context.formParam(TOKEN);
    if (given == null || !isEqual(given, token)) {
      throw refused("the page is of another run of the server; load it again");
    }
  }

  private static boolean isEqual(String given, String token) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(String why) {
    return new Problem(ProblemKind.EDIT_REFUSED, why);
  }

  private static boolean isFromHere(Context context) {
    try {
      return PASSED_ON.stream().allMatch(header -> context.header(header) == null)
          && InetAddress.getByName(context.ip()).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
