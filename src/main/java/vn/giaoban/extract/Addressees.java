package vn.giaoban.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.parse.Item;
import vn.giaoban.parse.Item.Parent;
import vn.giaoban.parse.MappedText;
import vn.giaoban.parse.TaskRow;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.BodyPlaces;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.Units;

/// Finds the bodies that must act on an item, and those that take part: named by the item, else by
/// the item or introduction above it, else by the nearest heading that names any.
///
/// Remembers the bodies of a notice ("Chi cục" alone is the last one named); one instance for each.
final class Addressees {
  /// Heads that mean the body last named with them where they stand alone.
  private static final Set<String> HEADS = CallWords.plain("bare_head");

  private static final String HEAD = "(?<head>" + CallWords.folded("bare_head") + ")(?= [a-z])";

  private static final Pattern BARE =
      Pattern.compile(
          "^(?:%s )?(?:%s(?: cho)? )?%s"
              .formatted(CallWords.folded("opener"), CallWords.folded("assigns"), HEAD));

  /// In a department's notice the office of the people's committee is no office of its own.
  private static final Pattern COMMITTEE_OFFICE =
      Pattern.compile("van phong (?:ubnd|hdnd|uy ban|hoi dong)");

  private static final Pattern BARE_PARTNER =
      Pattern.compile("\\bphoi hop(?: chat che)?(?: voi)? " + HEAD);

  /// "Ban Chỉ đạo … huyện Bình Sơn" is a body of the district.
  private static final Pattern OF_DISTRICT =
      Pattern.compile(" %s \\p{Lu}".formatted(BodyPlaces.LOCAL_KINDS));

  /// "Nhiệm vụ chung" addresses all units.
  private static final Pattern COMMON =
      Pattern.compile("\\b(?:nhiem vu|cong viec|cong tac|noi dung|viec) chung\\W*$");

  private static final Pattern OF_CONCLUSIONS =
      Pattern.compile("(?iu)(?:nội dung |ý kiến )*(?:kết luận|chỉ đạo).*");

  private static final Pattern JOINT_AT_END = Pattern.compile("(?iu)[\\s,;:–-]+(?:và)?[\\s]*$");

  private static final Pattern HEADING_NAMES =
      Pattern.compile("\\b(?:cua|doi voi|giao|cho|cac to chuc)\\s+(?:cac |to chuc )?$");

  private static final Pattern DIVISION = Pattern.compile("(?iu)(?:phòng|p\\.)\\s");

  /// Divisions of a district that are known by what they do.
  private static final Set<String> OWN_CODE =
      Set.of("ke-hoach-tai-chinh", "van-phong", "thanh-tra", "lanh-dao", Unit.ALL);

  /// Divisions of a department of science.
  private static final Set<String> SCIENCE = Units.standard().of(Unit.SCIENCE);

  private final Findings findings;
  private final UnitFinder units;
  private final boolean local;
  private final boolean science;
  private final boolean committee;
  private final Calls calls;
  private final Partners partners;
  private final AddresseeNames names;
  private final Set<String> read = new HashSet<>();
  private final Map<String, List<Named>> ofHeadings = new HashMap<>();
  private final Map<String, String> lastOfHead = new HashMap<>();
  private final Map<String, String> nameOfHead = new HashMap<>();

  /// @param local whether a district or commune issues the notice, whose divisions are local
  ///   authorities
  /// @param science whether a department of science issues it; elsewhere "Trung tâm Kiểm nghiệm" is
  ///   another body
  /// @param agency who issues it
  /// @param committee whether a province's people's committee or its office issues it
  /// @param day of the notice
  /// @param city whether it is of a centrally run city
  Addressees(
      Findings findings,
      boolean local,
      boolean science,
      boolean committee,
      @Nullable String agency,
      @Nullable LocalDate day,
      boolean city) {
    this.findings = findings;
    this.units = new UnitFinder(findings);
    this.science = science;
    this.committee = committee;
    this.local = local;
    this.calls = new Calls(findings);
    this.partners = new Partners(findings, (text, body) -> code(body, body.span().of(text)));
    this.names = new AddresseeNames(agency, day, city);
    if (science) {
      lastOfHead.put("chi cuc", "tieu-chuan-do-luong");
    }
  }

  Addressing find(Item item) {
    var task = item.task();
    return task == null || task.lead() == null ? ofText(item) : ofRow(item, task);
  }

  /// Those whom the columns of a table name.
  private Addressing ofRow(Item item, TaskRow task) {
    var words = written(task.lead());
    int shared = Folding.plain(words).indexOf("phoi hop");
    var leading = shared < 0 ? words : words.substring(0, shared);
    var named = isAddressed(leading) ? own(leading) : ofHeading(leading);
    var others = shared < 0 ? written(task.partners()) : words.substring(shared);
    var units = new LinkedHashSet<String>();
    named.forEach(each -> addCode(units, each.code()));
    var with = new LinkedHashSet<>(partners.find(item.text().text()));
    ofHeading(others).forEach(each -> addCode(with, each.code()));
    with.addAll(partners.find(others));
    with.remove(Unit.ALL);
    with.removeAll(units);
    return new Addressing(
        List.copyOf(units),
        named.stream().map(Named::name).distinct().toList(),
        named.stream().map(Named::text).distinct().toList(),
        List.copyOf(with),
        false);
  }

  /// Whether a cell says more than a name: "Sở Nội vụ chủ trì".
  private boolean isAddressed(String cell) {
    return !units.isNameAlone(cell) && !own(cell).isEmpty();
  }

  private static String written(@Nullable MappedText cell) {
    return cell == null ? "" : cell.text();
  }

  private Addressing ofText(Item item) {
    var text = item.text().text();
    item.headings().stream().filter(read::add).forEach(this::remember);
    var own = own(text);
    var parent = own.isEmpty() ? calling(item.above()) : null;
    var base = own.isEmpty() ? inherited(item, parent) : own;
    var codes = new LinkedHashSet<String>();
    base.forEach(mention -> addCode(codes, mention.code()));
    calls.later(text).stream()
        .flatMap(call -> names(call).stream())
        .forEach(mention -> addCode(codes, mention.code()));
    remember(text);
    var with = new LinkedHashSet<>(partners.find(text));
    if (parent != null && parent.introduces()) {
      with.addAll(partners.find(parent.text()));
    }
    barePartner(text, with);
    with.remove(Unit.ALL);
    with.removeAll(codes);
    return new Addressing(
        List.copyOf(codes),
        base.stream().map(Named::name).distinct().toList(),
        base.stream().map(Named::text).distinct().toList(),
        List.copyOf(with),
        own.isEmpty() && !base.isEmpty());
  }

  /// A mention with its canonical name and the words it was found in.
  private record Named(@Nullable String code, String name, String text) {}

  private static void addCode(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  private List<Named> inherited(Item item, @Nullable Parent parent) {
    return parent == null ? ofHeadings(item) : own(parent.text());
  }

  /// The nearest item or introduction above that calls on somebody; null for none.
  private @Nullable Parent calling(List<Parent> above) {
    return above.reversed().stream()
        .filter(parent -> !own(parent.text()).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private List<Named> ofHeadings(Item item) {
    return item.headings().reversed().stream()
        .map(heading -> ofHeadings.computeIfAbsent(heading, this::ofHeading))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Named> ofHeading(String heading) {
    if (OF_CONCLUSIONS.matcher(heading).matches()) {
      return List.of();
    }
    if (COMMON.matcher(Folding.plain(heading)).find()) {
      return List.of(everybody(heading));
    }
    var mentions = units.mentions(heading);
    boolean named = units.isNameAlone(heading);
    if (named && isGeneral(mentions)) {
      return List.of(everybody(heading));
    }
    var found = new ArrayList<Named>();
    for (var mention : mentions) {
      var before = Folding.plain(heading.substring(0, mention.span().start()));
      boolean continues = !found.isEmpty();
      boolean opens = mention.span().start() == 0 && mention.name() == null;
      if (opens || named || continues || HEADING_NAMES.matcher(before).find()) {
        var whole = wholeName(heading, mention, mentions);
        found.add(named ? alone(mention, whole) : named(mention, whole));
      }
    }
    return found.stream().filter(n -> n.code() != null).toList();
  }

  /// In a heading an unknown body's name goes on to the next one.
  private static String wholeName(String text, Mention mention, List<Mention> all) {
    int end = text.length();
    for (var other : all) {
      if (other.span().start() > mention.span().start()) {
        end = Math.min(end, other.span().start());
      }
    }
    return JOINT_AT_END.matcher(text.substring(mention.span().start(), end)).replaceAll("");
  }

  /// A body that a heading names and says nothing more of, so that its name is all of the heading.
  private Named alone(Mention mention, String written) {
    var named = named(mention, written);
    return written.length() > mention.span().length() && AddresseeNames.isUnknown(mention)
        ? new Named(named.code(), BodyFinder.standard().canonical(written), written)
        : named;
  }

  private Named named(Mention mention, String written) {
    var code = code(mention, written);
    return new Named(code, names.of(mention, code, written), written);
  }

  /// In a notice of a district, its divisions are local authorities, whatever their names.
  private @Nullable String code(Mention mention, String written) {
    if (local
        && mention.code() != null
        && DIVISION.matcher(written).lookingAt()
        && !OWN_CODE.contains(mention.code())) {
      return Unit.LOCAL;
    }
    if (!local && !committee && COMMITTEE_OFFICE.matcher(Folding.plain(written)).lookingAt()) {
      return Unit.OTHER;
    }
    if (!local && Unit.OTHER.equals(mention.code()) && OF_DISTRICT.matcher(written).find()) {
      return Unit.LOCAL;
    }
    return !science && mention.code() != null && SCIENCE.contains(mention.code())
        ? Objects.requireNonNullElse(mention.general(), Unit.OTHER)
        : mention.code();
  }

  /// The bodies that the item addresses with its first words or after a leading clause.
  private List<Named> own(String text) {
    var named = names(calls.first(text));
    if (!named.isEmpty()) {
      return named;
    }
    var bare = bare(calls.opening(text));
    return bare.isEmpty() ? names(calls.ordering(text)) : bare;
  }

  private List<Named> names(Calls.Call call) {
    var sentence = call.sentence();
    var named = new ArrayList<Named>();
    for (var body : call.bodies()) {
      var written = body.span().of(sentence);
      var next = named.isEmpty() && body.code() == null ? everybody(written) : named(body, written);
      if (next.code() != null) {
        named.add(next);
      }
    }
    return named;
  }

  /// Whether only bodies without a code are meant: "các cơ quan liên quan".
  private static boolean isGeneral(List<Mention> mentions) {
    return !mentions.isEmpty() && mentions.stream().allMatch(body -> body.code() == null);
  }

  private Named everybody(String written) {
    return new Named(Unit.ALL, names.all(), written);
  }

  private List<Named> bare(String sentence) {
    var matcher = BARE.matcher(Folding.plain(sentence));
    if (matcher.find()
        && Character.isLowerCase(
            sentence.charAt(Math.min(sentence.length() - 1, matcher.end() + 1)))) {
      var code = lastOfHead.get(matcher.group("head"));
      if (code != null) {
        return List.of(
            new Named(
                code,
                nameOfHead.getOrDefault(matcher.group("head"), names.of(code)),
                sentence.substring(matcher.start("head"), matcher.end("head"))));
      }
    }
    return List.of();
  }

  private void barePartner(String text, Set<String> with) {
    var plain = findings.of(text).plain();
    var matcher = BARE_PARTNER.matcher(plain);
    if (plain.contains("phoi hop")
        && matcher.find()
        && Character.isLowerCase(text.charAt(matcher.end() + 1))) {
      addCode(with, lastOfHead.get(matcher.group("head")));
    }
  }

  private void remember(String text) {
    var plain = findings.of(text).plain();
    for (var mention : units.mentions(text)) {
      int start = mention.span().start();
      for (var head : HEADS) {
        var code = mention.code();
        boolean named =
            plain.startsWith(head + " ", start) && mention.span().length() > head.length();
        if (named && code != null) {
          lastOfHead.put(head, code);
          nameOfHead.put(head, names.of(mention, code, mention.span().of(text)));
        }
      }
    }
  }
}
