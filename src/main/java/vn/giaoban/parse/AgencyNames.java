package vn.giaoban.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Bodies;
import vn.giaoban.vocabulary.Body;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.BodyName;
import vn.giaoban.vocabulary.BodyPlaces;

/// Determines the full name of the issuing body in standard capitalization, without its province:
/// "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÀO CAI" becomes "Sở Khoa học và Công nghệ", "UBND TỈNH LÀO CAI /
/// VĂN PHÒNG" becomes "Văn phòng Ủy ban nhân dân tỉnh".
final class AgencyNames {
  private static final Pattern COMMITTEE =
      WordTables.LETTERHEAD.plainShape("%s\\b\\s*", "committee");

  private static final Pattern COUNTRY = WordTables.LETTERHEAD.shape("(?iu)\\s+%s$", "country");

  private static final Pattern BEHALF =
      Pattern.compile("(?iu)^\\s*(?:TM|TUQ|TL)\\s?[.,]\\s*|^\\s*T/[ML]\\.?\\s*");

  /// A body of a place, or a committee of the Party there.
  private static final Pattern PLACED =
      Pattern.compile(".* (?:%s|thành phố|ủy) \\p{Lu}.*".formatted(BodyPlaces.LOCAL_KINDS));

  /// A department without its name, the one that issues the notice: "Giám đốc Sở chủ trì".
  private static final Pattern DEPARTMENT = Pattern.compile("(?<!\\p{L})Sở(?!\\p{L}|\\s+\\p{Lu})");

  private static final Pattern ANYTHING = Pattern.compile("");

  private static final Pattern ISSUES =
      WordTables.MEETING.shape("[\\s,]*(?:%s )?%s", "politely", "announces");

  private static final Pattern HOLDS =
      WordTables.MEETING.shape("[\\s,]*(?:%s )?%s", "past", "holds");

  private static final BodyFinder FINDER = BodyFinder.standard();
  private static final Bodies BODIES = Bodies.standard();

  private AgencyNames() {}

  /// What names the issuer where there is no masthead.
  ///
  /// @param signed lines of the signature
  /// @param closing sentences that announce the conclusions
  /// @param opening title and paragraphs before the conclusions
  record Evidence(List<String> signed, List<String> closing, List<String> opening) {}

  /// @param issuer one line for each body of the masthead, superior body first
  /// @param symbol symbol of the notice's number
  /// @param text the whole notice, for the usual spelling
  static @Nullable String find(
      List<String> issuer, @Nullable String symbol, Evidence evidence, String text) {
    if (!issuer.isEmpty()) {
      return ofMasthead(issuer, text);
    }
    var bodies = symbol == null ? List.<Body>of() : ofSymbol(symbol);
    if (bodies.size() == 1) {
      return bodies.getFirst().name();
    }
    var named = ofEvidence(evidence, bodies);
    boolean department =
        evidence.opening().stream().anyMatch(each -> DEPARTMENT.matcher(each).find());
    return named == null && department ? mostNamed(text, bodies) : named;
  }

  private static String ofMasthead(List<String> issuer, String text) {
    var own = inUsualCase(issuer.getLast(), text);
    var name = FINDER.canonical(own);
    if (issuer.size() == 1) {
      return name;
    }
    var above = issuer.get(issuer.size() - 2);
    for (var whole : List.of(joined(own, above), joined(own, superior(issuer, text)))) {
      if (BODIES.named(FINDER.canonical(whole)) != null) {
        return FINDER.canonical(whole);
      }
    }
    var row = BODIES.named(name);
    boolean whole = row != null && (row.isCentral() || row.isProvincial());
    return whole ? name : ofPart(issuer, name, text);
  }

  private static String ofPart(List<String> issuer, String name, String text) {
    var own = issuer.getLast();
    var above = Folding.oneLine(issuer.get(issuer.size() - 2));
    return switch (IssuerLine.of(own)) {
      case OFFICE -> FINDER.canonical(joined(name, superior(issuer, text)));
      case PART -> {
        var committee = COMMITTEE.matcher(Folding.plain(above));
        yield committee.lookingAt()
            ? FINDER.canonical(inUsualCase(joined(own, above.substring(committee.end())), text))
            : FINDER.canonical(joined(name, superior(issuer, text)));
      }
      case BRANCH -> FINDER.canonical(superior(issuer, text) + " " + own);
      case CHAPTER -> FINDER.canonical(COUNTRY.matcher(above).replaceFirst("") + " " + place(own));
      case OWN, PLACE, STAMP, NONE -> name;
    };
  }

  /// The territory that a line ends with: "TỈNH QUẢNG TRỊ".
  private static String place(String line) {
    var place = line;
    while (IssuerLine.of(place) != IssuerLine.PLACE && place.indexOf(' ') > 0) {
      place = place.substring(place.indexOf(' ') + 1).strip();
    }
    return place;
  }

  private static String superior(List<String> issuer, String text) {
    return ofMasthead(issuer.subList(0, issuer.size() - 1), text);
  }

  /// The part and its body, what both name once: "Thanh tra Sở" and "Sở Y tế".
  private static String joined(String part, String body) {
    var own = List.of(part.split("\\s+"));
    var above = List.of(body.split("\\s+"));
    for (int common = Math.min(own.size() - 1, above.size()); common > 0; common--) {
      var end = String.join(" ", own.subList(own.size() - common, own.size()));
      if (Folding.plain(end).equals(Folding.plain(String.join(" ", above.subList(0, common))))) {
        return String.join(" ", own.subList(0, own.size() - common)) + " " + body;
      }
    }
    return part + " " + body;
  }

  /// As the body text writes it; else unchanged.
  private static String inUsualCase(String name, String text) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    var plain = Folding.plain(text);
    var wanted = Folding.plain(name);
    for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      var written = text.substring(at, at + wanted.length());
      if (!written.equals(written.toUpperCase(Locale.ROOT))
          && Character.isUpperCase(written.charAt(0))) {
        return written;
      }
    }
    return name;
  }

  /// Bodies whose symbol follows the type in the number.
  private static List<Body> ofSymbol(String symbol) {
    for (var part : symbol.split("[-–/]", -1)) {
      var bodies = BODIES.ofSymbol(part);
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return List.of();
  }

  /// The body on whose behalf the notice is signed, else the one that announces it, else the one
  /// that holds the meeting, else the first one named in title or opening.
  ///
  /// @param possible bodies that match the symbol; empty if it says nothing
  private static @Nullable String ofEvidence(Evidence evidence, List<Body> possible) {
    var signed =
        evidence.signed().stream()
            .map(BEHALF::matcher)
            .filter(Matcher::lookingAt)
            .map(behalf -> behalf.replaceFirst(""))
            .toList();
    return Stream.of(
            first(signed, ANYTHING, possible),
            first(evidence.closing(), ISSUES, possible),
            first(evidence.opening(), HOLDS, possible),
            first(evidence.opening(), ANYTHING, possible))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The department that the text names most, at least twice; null where two are named as often.
  private static @Nullable String mostNamed(String text, List<Body> possible) {
    var counts =
        FINDER.find(Folding.oneLine(text)).stream()
            .filter(body -> body.name().startsWith("Sở ") && fits(body, possible))
            .collect(Collectors.groupingBy(BodyName::name, Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var names =
        counts.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most > 1 && names.size() == 1 ? names.getFirst() : null;
  }

  /// The first body that `shape` follows.
  private static @Nullable String first(List<String> texts, Pattern shape, List<Body> possible) {
    for (var text : texts) {
      var line = Folding.oneLine(text);
      for (var body : FINDER.find(line)) {
        var behind = Folding.exact(line.substring(body.span().end()));
        if (fits(body, possible) && shape.matcher(behind).lookingAt()) {
          return body.name();
        }
      }
    }
    return null;
  }

  /// Whether a name says which body it is, one of those that are possible.
  private static boolean fits(BodyName body, List<Body> possible) {
    var row = body.body();
    boolean identified =
        row == null ? PLACED.matcher(body.name()).matches() : row.isCentral() || row.isProvincial();
    return identified
        && (possible.isEmpty()
            || possible.stream().anyMatch(each -> body.name().startsWith(stem(each.name()))));
  }

  /// "Ủy ban nhân dân" for "Ủy ban nhân dân tỉnh".
  private static String stem(String name) {
    return name.replaceFirst(" (?:tỉnh|thành phố)$", "");
  }
}
