package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Bodies;
import vn.giaoban.vocabulary.Body;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.BodyName;

/// Determines the full name of the issuing body in standard capitalization, without its province:
/// "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÀO CAI" becomes "Sở Khoa học và Công nghệ", "UBND TỈNH LÀO CAI /
/// VĂN PHÒNG" becomes "Văn phòng Ủy ban nhân dân tỉnh".
final class AgencyNames {
  /// Divisions that are named together with their body.
  private static final Pattern PART =
      Pattern.compile(
          "^(?:van phong|thanh tra|phong|ban|uy ban kiem tra|thuong truc|ban thuong vu|dang uy|cong doan|hoi dong|to|doi)\\b.*");

  private static final Pattern COMMITTEE = Pattern.compile("^(?:ubnd|uy ban nhan dan)\\b.*");
  private static final Pattern WITH_PARTS =
      Pattern.compile(
          "^(?:ubnd|uy ban|hdnd|hoi dong nhan dan|so|bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|doan|cuc|tong cuc|chi cuc|ban quan ly|benh vien|truong|vien|hoc vien|quoc hoi|chinh phu|mat tran)\\b.*");

  /// Departments beside the committee, not inside it.
  private static final Pattern OWN =
      Pattern.compile("^ban (?:quan ly|dan toc|chi dao|chi huy|an toan).*");

  private static final Pattern ISSUES =
      Pattern.compile(
          "(?iu)^[\\s,]*(?:xin |trân trọng |kính )?(?:thông báo|thông tin|truyền đạt|có ý kiến|báo cáo)");

  private static final Pattern HOLDS =
      Pattern.compile("(?iu)^[\\s,]*(?:đã )?(?:tổ chức|họp|tiến hành|chủ trì|có cuộc)");

  private static final BodyFinder FINDER = BodyFinder.standard();
  private static final Bodies BODIES = Bodies.standard();

  private AgencyNames() {}

  /// @param issuer one line for each body of the masthead, superior body first
  /// @param symbol symbol of the notice's number
  /// @param text the whole notice, for the usual spelling and for notices without a masthead
  static @Nullable String find(List<String> issuer, @Nullable String symbol, String text) {
    if (!issuer.isEmpty()) {
      return ofMasthead(issuer, text);
    }
    var bodies = symbol == null ? List.<Body>of() : ofSymbol(symbol);
    if (bodies.size() == 1) {
      return bodies.getFirst().name();
    }
    return ofText(text, bodies);
  }

  private static String ofMasthead(List<String> issuer, String text) {
    var own = issuer.getLast();
    var above = issuer.size() > 1 ? issuer.get(issuer.size() - 2) : null;
    var plain = Folding.plain(own);
    if (above == null || OWN.matcher(plain).matches() || !PART.matcher(plain).matches()) {
      return FINDER.canonical(inUsualCase(own, text));
    }
    return WITH_PARTS.matcher(Folding.plain(above)).matches()
        ? ofPart(own, above, text)
        : FINDER.canonical(inUsualCase(own, text));
  }

  private static String ofPart(String own, String above, String text) {
    if (COMMITTEE.matcher(Folding.plain(above)).matches()
        && !Folding.plain(own).equals("van phong")) {
      var area =
          Pattern.compile("(?iu)^(?:UBND|[ỦU][ỶYỲ] BAN NHÂN DÂN|Uỷ ban nhân dân)\\s*")
              .matcher(above)
              .replaceFirst("");
      return FINDER.canonical(inUsualCase(own, text) + " " + area);
    }
    return FINDER.canonical(inUsualCase(own + " " + above, text));
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

  /// The body that issues the notice in its closing sentence, else the one that holds the meeting,
  /// else the most frequent one.
  ///
  /// @param possible bodies that match the symbol; empty if it says nothing
  private static @Nullable String ofText(String text, List<Body> possible) {
    var found = FINDER.find(Folding.oneLine(text));
    var line = Folding.oneLine(text);
    for (var shape : List.of(ISSUES, HOLDS)) {
      for (var body : found) {
        if (fits(body, possible) && shape.matcher(line.substring(body.span().end())).lookingAt()) {
          return body.name();
        }
      }
    }
    return most(found.stream().filter(body -> fits(body, possible)).toList());
  }

  private static boolean fits(BodyName body, List<Body> possible) {
    var row = body.body();
    if (row == null) {
      return possible.stream().anyMatch(each -> body.name().startsWith(each.name() + " "));
    }
    return possible.isEmpty() ? row.name().startsWith("Sở ") : possible.contains(row);
  }

  /// The first of the most frequent bodies; null for none.
  private static @Nullable String most(List<BodyName> bodies) {
    var names = new ArrayList<String>();
    bodies.forEach(body -> names.add(body.name()));
    String best = null;
    int count = 0;
    for (var name : names) {
      int times = java.util.Collections.frequency(names, name);
      if (times > count) {
        best = name;
        count = times;
      }
    }
    return best;
  }
}
