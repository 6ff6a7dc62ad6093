package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.NameTrie;

/// Finds the full names of bodies in a text, registered or not: a head word ("Chi cục") and its
/// name up to where a name cannot continue.
///
/// Coordination within a name is distinguished from coordination of bodies first by the registry,
/// then by form. Safe for any number of threads.
public final class BodyFinder {
  private static final Pattern DISTRICT =
      Pattern.compile(" (?:huyện|thị xã|quận)(?: |$)|(?:[Hh]uyện|[Tt]hị|[Qq]uận) ủy");
  private static final Pattern COMMUNE = Pattern.compile(" (?:xã|phường|thị trấn|đặc khu)(?: |$)");
  private static final Pattern TERRITORY =
      Pattern.compile("(?iu) (?:tỉnh|thành phố|khu vực|vùng|miền|chi nhánh)(?: |$)");
  private static final Pattern CITY =
      Pattern.compile(" thành phố \\p{Lu}|(?:^| )Thành (?:ủy|đoàn) \\p{Lu}");
  private static final Pattern PROVINCE = Pattern.compile(" (?:tỉnh|thành phố|Tỉnh ủy|Thành ủy)$");

  private final Bodies bodies;
  private final NameTokens reader = new NameTokens();
  private final BodyWords words = new BodyWords();
  private final NameTrie headNames = new NameTrie();
  private final Map<String, BodyHead> heads = new HashMap<>();
  private final NameTrie divisions = new NameTrie();

  /// The first words of all names.
  private final Set<String> starts = new HashSet<>();

  private final BodyFields fields = new BodyFields();
  private final CanonicalNames canonical;

  private BodyFinder(Bodies bodies, List<Unit> units) {
    this.bodies = bodies;
    for (var head : Table.read(BodyFinder.class, "body-heads.csv", BodyHead::of)) {
      heads.put(head.head(), head);
      headNames.add(reader.keysOf(head.head()), head.head());
    }
    for (var unit : units) {
      addDivision(unit.nameVi(), unit.nameVi());
      unit.writtenAs().forEach(form -> addDivision(form, unit.nameVi()));
    }
    starts.addAll(headNames.firstKeys());
    starts.addAll(divisions.firstKeys());
    starts.addAll(bodies.firstKeys());
    this.canonical = new CanonicalNames(bodies, words, divisions, this::headWords);
  }

  /// A division's name is known if it starts with a head word; if it has the same words as the
  /// unit's name, it gets that name.
  private void addDivision(String form, String unitName) {
    var keys = reader.keysOf(form);
    var head = headNames.longest(keys, 0);
    if (head != null && keys.size() > head.end()) {
      boolean same = keys.equals(reader.keysOf(unitName));
      var name = same ? unitName : form;
      divisions.add(keys, reader.all(name).stream().allMatch(NameTokens.Token::spelt) ? name : "");
    }
  }

  /// A finder with the tables that ship with the program, loaded once.
  public static BodyFinder standard() {
    return Standard.FINDER;
  }

  /// All bodies that `text` names, in order, without overlaps.
  public List<BodyName> find(String text) {
    return find(new BodyText(text, reader));
  }

  /// The same in a text that was read.
  List<BodyName> find(Reading reading) {
    return find(new BodyText(reading.text(), reader.all(reading)));
  }

  private List<BodyName> find(BodyText text) {
    var found = new ArrayList<BodyName>();
    var walk = new BodyWalk(this, text);
    for (int i = 0; i < text.size(); ) {
      if (!mayStart(text.token(i))) {
        i++;
        continue;
      }
      int end = walk.endOfBody(i);
      if (end > i) {
        found.add(named(text, i, end));
        i = members(text, walk, i, end, found);
      } else {
        i = plural(text, walk, i, found);
      }
    }
    return found;
  }

  /// Whether a name starts with this word, so that it is worth a walk.
  private boolean mayStart(NameTokens.Token token) {
    return starts.contains(token.key()) || bodies.ofAcronym(token.word()) != null;
  }

  /// "Sở Tài chính, Xây dựng": further bodies of the same kind may follow without a head word.
  private int members(BodyText text, BodyWalk walk, int start, int end, List<BodyName> found) {
    var head = headAt(text, start);
    int at = end;
    while (head != null) {
      int next = text.exact(at).equals("và") ? at + 1 : at;
      boolean joined = next > at || text.behindComma(at);
      var member = joined ? walk.member(headLength(text, start), start, next) : null;
      if (member == null) {
        break;
      }
      found.add(member);
      at = walk.memberEnd();
    }
    return at;
  }

  /// "các Sở: Công Thương, Tài chính".
  private int plural(BodyText text, BodyWalk walk, int start, List<BodyName> found) {
    var head = text.starts(start) ? headAt(text, start) : null;
    if (head == null || !BodyWalk.SEVERAL.contains(text.exact(start - 1))) {
      return start + 1;
    }
    int at = start + headLength(text, start);
    while (at < text.size()) {
      int next = text.exact(at).equals("và") ? at + 1 : at;
      boolean first = text.behindColon(at) || text.adjoins(at);
      var member =
          first || next > at || text.behindComma(at)
              ? walk.member(headLength(text, start), start, next)
              : null;
      if (member == null) {
        break;
      }
      found.add(member);
      at = walk.memberEnd();
    }
    return Math.max(at, start + 1);
  }

  /// Whether `text` starts with a body or with a head word.
  public boolean startsWithHead(String text) {
    var words = new BodyText(text, reader);
    return words.size() > 0
        && words.token(0).start() == 0
        && (headAt(words, 0) != null || knownAt(words, 0) != null);
  }

  /// Whether all of `text` is a registered body.
  boolean isKnown(String text) {
    var words = new BodyText(text, reader);
    var match = words.size() == 0 ? null : knownAt(words, 0);
    return match != null && match.end() == words.size();
  }

  /// The canonical name of a body, for a text that contains nothing else.
  public String canonical(String written) {
    var text = new BodyText(written, reader);
    return text.size() == 0 ? written : canonical.of(text, 0, text.size());
  }

  /// The level of the body of this canonical name; null if the name does not tell.
  public @Nullable AgencyLevel level(String name) {
    var text = new BodyText(name, reader);
    return text.size() == 0 ? null : named(text, 0, text.size()).level();
  }

  BodyName named(BodyText text, int start, int end) {
    var name = canonical.of(text, start, end);
    var body = bodies.named(name);
    var known = body == null ? knownAt(text, start) : new Bodies.Match(body, end);
    var head = headAt(text, start);
    return new BodyName(
        text.span(start, end),
        name,
        fields.unit(name, known == null ? null : known.body(), head),
        body,
        level(text, start, name, body, known));
  }

  /// A school of a district is a unit; else a place in the name decides, then the registry, then
  /// the head word.
  private @Nullable AgencyLevel level(
      BodyText text, int start, String name, @Nullable Body body, Bodies.@Nullable Match known) {
    var head = headAt(text, start);
    if (body == null && head != null && head.level() == AgencyLevel.UNIT) {
      return AgencyLevel.UNIT;
    }
    if (DISTRICT.matcher(name).find()) {
      return AgencyLevel.DISTRICT;
    }
    if (COMMUNE.matcher(name).find() && !name.contains("thị xã")) {
      return AgencyLevel.COMMUNE;
    }
    if (body != null) {
      return body.level();
    }
    if (CITY.matcher(name).find()) {
      return AgencyLevel.DISTRICT;
    }
    var level = known == null ? levelOfHead(text, start, name, head) : known.body().level();
    return level == null && PROVINCE.matcher(name).find() ? AgencyLevel.PROVINCE : level;
  }

  /// The level of the head word, else of the body that the name ends with ("Văn phòng Bộ Y tế"). A
  /// central body's branch in a territory serves that.
  private @Nullable AgencyLevel levelOfHead(
      BodyText text, int start, String name, @Nullable BodyHead head) {
    if (head == null) {
      return null;
    }
    if (head.level() == AgencyLevel.CENTRAL && TERRITORY.matcher(name).find()) {
      return AgencyLevel.PROVINCE;
    }
    if (head.level() != null) {
      return head.level();
    }
    for (int i = start + headLength(text, start); i < text.size(); i++) {
      var inner = text.capital(i) ? knownAt(text, i) : null;
      if (inner != null && inner.end() == text.size()) {
        return inner.body().level();
      }
    }
    return null;
  }

  @Nullable BodyHead headAt(BodyText text, int index) {
    var match = headNames.longest(text.keys(), text.keyAt(index));
    var head = match == null || text.token(index).isAnd() ? null : heads.get(match.code());
    return head == null || !isWritten(text, index, head) ? null : head;
  }

  /// Whether the words have the head's diacritics or none: "Trưởng" is not "Trường".
  private static boolean isWritten(BodyText text, int index, BodyHead head) {
    var words = head.head().split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      var exact = Folding.exact(words[i]);
      var written = text.exact(index + i);
      if (!written.equals(exact) && !written.equals(Folding.plain(exact))) {
        return false;
      }
    }
    return true;
  }

  /// The head words at `index` in standard spelling, one for each word of the text.
  private List<String> headWords(BodyText text, int index) {
    var head = headAt(text, index);
    int length = headLength(text, index);
    var words = head == null ? List.<String>of() : List.of(head.head().split(" ", -1));
    return words.size() == length ? words : List.of();
  }

  int headLength(BodyText text, int index) {
    var match = headNames.longest(text.keys(), text.keyAt(index));
    return match == null || headAt(text, index) == null ? 0 : text.behindKey(match.end()) - index;
  }

  /// The registered body with the longest name at `index`; its end is a token index.
  Bodies.@Nullable Match knownAt(BodyText text, int index) {
    if (text.token(index).isAnd()) {
      return null;
    }
    var written = text.span(index, index + 1).of(text.text());
    var acronym = text.spelt(index) ? bodies.ofAcronym(written) : null;
    if (acronym != null) {
      return new Bodies.Match(acronym, index + 1);
    }
    var match = bodies.longest(text.keys(), text.keyAt(index));
    if (match == null) {
      return null;
    }
    int end = text.behindKey(match.end());
    return text.unbroken(index, end) ? new Bodies.Match(match.body(), end) : null;
  }

  /// The end of a known division; `index` if none starts there.
  int divisionEnd(BodyText text, int index) {
    var match = divisions.longest(text.keys(), text.keyAt(index));
    int end = match == null ? index : text.behindKey(match.end());
    return text.unbroken(index, end) ? end : index;
  }

  /// The known body named by the head at `start` with the words from `index`.
  Bodies.@Nullable Match elided(BodyText text, int start, int headLength, int index) {
    var keys = withHead(text, start, headLength, index);
    int head = text.keyAt(start + headLength) - text.keyAt(start);
    var match = bodies.longest(keys, 0);
    if (match == null || match.end() <= head) {
      return null;
    }
    int end = text.behindKey(text.keyAt(index) + match.end() - head);
    return text.unbroken(index, end) ? new Bodies.Match(match.body(), end) : null;
  }

  /// Whether the head at `start` with the words from `index` is a known division.
  boolean isDivision(BodyText text, int start, int headLength, int index) {
    var match = divisions.longest(withHead(text, start, headLength, index), 0);
    return match != null && match.end() > text.keyAt(start + headLength) - text.keyAt(start);
  }

  private static List<String> withHead(BodyText text, int start, int headLength, int index) {
    var keys =
        new ArrayList<String>(
            text.keys().subList(text.keyAt(start), text.keyAt(start + headLength)));
    keys.addAll(text.keys().subList(text.keyAt(index), text.keys().size()));
    return keys;
  }

  BodyWords words() {
    return words;
  }

  private static final class Standard {
    static final BodyFinder FINDER = new BodyFinder(Bodies.standard(), Units.standard().all());
  }
}
