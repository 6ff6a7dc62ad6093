package vn.giaoban.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Bodies;
import vn.giaoban.vocabulary.Body;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.Units;

/// The canonical names of those who must act, as the notice of one agency means them: its "Văn
/// phòng" is the office of that agency.
final class AddresseeNames {
  /// Units that are one body each.
  private static final Pattern DIVISION =
      Pattern.compile("^(?:Phòng|Trung tâm|Chi cục|Văn phòng|Thanh tra)(?!\\p{L})");

  private static final Pattern SPACE_AROUND_MARKS = Pattern.compile("\\s*([,;])\\s*");

  /// A parenthesis whose other half stands in another name.
  private static final Pattern UNPAIRED =
      Pattern.compile("\\((?![^()]*\\))|(?<!\\([^()]{0,200})\\)");

  private static final Pattern COMMITTEE = Pattern.compile("(?u)(?<!\\p{L})UBND(?!\\p{L})");
  private static final Pattern COUNCIL = Pattern.compile("(?u)(?<!\\p{L})HĐND(?!\\p{L})");

  private static final Units UNITS = Units.standard();

  private final @Nullable String agency;
  private final @Nullable LocalDate day;
  private final boolean city;

  /// @param day of the notice
  /// @param city whether the notice is of a centrally run city
  AddresseeNames(@Nullable String agency, @Nullable LocalDate day, boolean city) {
    this.agency = agency;
    this.day = day;
    this.city = city;
  }

  /// Everybody's name.
  String all() {
    return of(Unit.ALL);
  }

  /// The name of a unit that is known by its code alone.
  String of(String code) {
    return UNITS.all().stream()
        .filter(unit -> unit.code().equals(code))
        .map(Unit::nameVi)
        .findFirst()
        .orElse(code);
  }

  String of(Mention mention, @Nullable String code, String written) {
    if (Unit.ALL.equals(code)) {
      return all();
    }
    var name = mention.name();
    if (name != null) {
      boolean ofCity = city && !Body.saysProvince(Folding.exact(written));
      var body = Bodies.standard().meant(name, day, ofCity);
      return whose(body == null ? name : body.name());
    }
    if (code == null || BodyFinder.standard().startsWithHead(written)) {
      return spelledOut(written);
    }
    return DIVISION.matcher(of(code)).lookingAt() ? of(code) : spelledOut(written);
  }

  /// Whether a body is named that the registry does not have.
  static boolean isUnknown(Mention mention) {
    return mention.name() != null && Bodies.standard().named(mention.name()) == null;
  }

  /// A part's name with the body that it is of.
  private String whose(String name) {
    if (agency == null || !(name.equals("Văn phòng") || name.equals("Thanh tra"))) {
      return name;
    }
    if (agency.startsWith("Sở ")) {
      return name + " Sở";
    }
    return agency.contains("Ủy ban nhân dân") && name.equals("Văn phòng")
        ? BodyFinder.standard().canonical(name + " " + agency.substring(agency.indexOf("Ủy ban")))
        : name;
  }

  /// What no body's name is, "Giám đốc Sở" or "UBND các xã", on one line with one spelling.
  private static String spelledOut(String written) {
    var text = SPACE_AROUND_MARKS.matcher(Folding.oneLine(written)).replaceAll("$1 ").strip();
    text = UNPAIRED.matcher(text).replaceAll("").strip();
    text = COMMITTEE.matcher(text).replaceAll("Ủy ban nhân dân");
    text = COUNCIL.matcher(text).replaceAll("Hội đồng nhân dân");
    if (text.equals(text.toUpperCase(Locale.ROOT))) {
      text = text.toLowerCase(Locale.ROOT);
    }
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
