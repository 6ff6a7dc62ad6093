package vn.giaoban.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A form in which an answer travels (RFC 9110, 8.4.1). Of equal weights the first is preferred.
enum ContentCoding {
  GZIP("gzip"),
  DEFLATE("deflate"),
  /// As it is.
  IDENTITY("identity");

  private static final Pattern WEIGHTED =
      Pattern.compile("([^\\s;]+)(?:\\s*;\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");

  private final String token;

  ContentCoding(String token) {
    this.token = token;
  }

  /// How a caller wants it.
  ///
  /// @param needed whether the plain form is refused, so that even a short answer must be coded
  record Wish(ContentCoding coding, boolean needed) {}

  /// What `Accept-Encoding` asks for. Where it refuses everything that there is, the plain form is
  /// sent nevertheless.
  static Wish wanted(@Nullable String header) {
    var weights = weights(header == null ? "" : header);
    var best = IDENTITY;
    for (var coding : values()) {
      if (weight(weights, coding) > (best == coding ? 0 : weight(weights, best))) {
        best = coding;
      }
    }
    boolean refusesPlain = weights.getOrDefault("identity", weights.getOrDefault("*", 1.0)) == 0;
    return new Wish(best, refusesPlain && best != IDENTITY);
  }

  /// By coding in lower case; an entry that cannot be read is left out.
  private static Map<String, Double> weights(String header) {
    var weights = new HashMap<String, Double>();
    for (var entry : header.split(",", -1)) {
      var matcher = WEIGHTED.matcher(entry.strip());
      if (matcher.matches()) {
        var weight = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
        weights.put(matcher.group(1).toLowerCase(Locale.ROOT).replace("x-gzip", "gzip"), weight);
      }
    }
    return weights;
  }

  /// What is not named has the weight of `*`, the plain form the least.
  private static double weight(Map<String, Double> weights, ContentCoding coding) {
    var named = weights.get(coding.token);
    if (named != null) {
      return named;
    }
    return coding == IDENTITY ? 0 : weights.getOrDefault("*", 0.0);
  }

  /// The name in `Content-Encoding`.
  String token() {
    return token;
  }

  /// A stream that writes this form to `out`.
  OutputStream over(OutputStream out) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPOutputStream(out);
      case DEFLATE -> new DeflaterOutputStream(out);
      case IDENTITY -> out;
    };
  }
}
