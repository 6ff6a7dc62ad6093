package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;

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
  private final NameWords names = new NameWords();
  private final BodyWords words = new BodyWords();
  private final PhraseTree tree = new PhraseTree();
  private final NameTrie<Body> registered = new NameTrie<>(tree);
  private final NameTrie<BodyHead> heads = new NameTrie<>(tree);
  private final NameTrie<String> divisions = new NameTrie<>(tree);
  private final BodyFields fields = new BodyFields();
  private final CanonicalNames canonical;

  private BodyFinder(Bodies bodies, List<Unit> units) {
    this.bodies = bodies;
    for (var head : Table.read(BodyFinder.class, "body-heads.csv", BodyHead::of)) {
      heads.add(names.learn(head.head()), head);
    }
    for (var unit : units) {
      addDivision(unit.nameVi(), unit.nameVi());
      unit.writtenAs().forEach(form -> addDivision(form, unit.nameVi()));
    }
    bodies.all().forEach(body -> registered.add(names.learn(body.name()), body));
    bodies.all().forEach(this::registerShortNames);
    this.canonical = new CanonicalNames(bodies, words, registered, divisions, this::headWords);
  }

  private void registerShortNames(Body body) {
    body.shortNames().stream()
        .filter(written -> !Bodies.isAcronym(written))
        .forEach(written -> registered.add(names.learn(written), body));
  }

  /// A division's name is known if it starts with a head word; if it has the same words as the
  /// unit's name, it gets that name.
  private void addDivision(String form, String unitName) {
    int[] keys = names.learn(form);
    var head = heads.longest(keys, 0, keys.length);
    if (head != null && keys.length > head.end()) {
      var name = Arrays.equals(keys, names.learn(unitName)) ? unitName : form;
      divisions.add(keys, isSpelt(new BodyText(name, names)) ? name : "");
    }
  }

  private static boolean isSpelt(BodyText name) {
    return IntStream.range(0, name.size()).allMatch(name::spelt);
  }

  /// A finder with the tables that ship with the program, loaded once.
  public static BodyFinder standard() {
    return Standard.FINDER;
  }

  /// All bodies that `text` names, in order, without overlaps.
  public List<BodyName> find(String text) {
    return find(new BodyText(text, names), new CanonicalNames.Known());
  }

  /// The same in a text that was read.
  List<BodyName> find(Reading reading) {
    return find(reading.names(), reading.canonical());
  }

  private List<BodyName> find(BodyText text, CanonicalNames.Known known) {
    var found = new ArrayList<BodyName>();
    var walk = new BodyWalk(this, text);
    var members = new BodyMembers(this, text, walk, found);
    for (int i = 0; i < text.size(); ) {
      if (!mayStart(text, i)) {
        i++;
        continue;
      }
      int end = walk.endOfBody(i);
      if (end > i) {
        found.add(named(text, i, end, known));
        i = members.after(i, end);
      } else {
        i = members.plural(i);
      }
    }
    return found;
  }

  /// Whether a name may start with this word, so that it is worth a walk.
  boolean mayStart(BodyText text, int index) {
    int key = text.isAnd(index) ? WordIds.UNKNOWN : text.key(index);
    return (key != WordIds.UNKNOWN
            && (heads.starts(key) || divisions.starts(key) || registered.starts(key)))
        || (text.capital(index) && bodies.ofAcronym(text.word(index)) != null);
  }

  /// Whether `text` starts with a body or with a head word.
  public boolean startsWithHead(String text) {
    var words = new BodyText(text, names);
    return words.size() > 0 && words.start(0) == 0 && startsWithHead(words, 0);
  }

  /// Whether a body or a head word starts at `index`.
  boolean startsWithHead(BodyText text, int index) {
    return headAt(text, index) != null || knownAt(text, index) != null;
  }

  /// Whether all of `text` is a registered body.
  boolean isKnown(String text) {
    var words = new BodyText(text, names);
    var match = words.size() == 0 ? null : knownAt(words, 0);
    return match != null && match.end() == words.size();
  }

  /// The canonical name of a body, for a text that contains nothing else.
  public String canonical(String written) {
    var text = new BodyText(written, names);
    return text.size() == 0 ? written : canonical.of(text, 0, text.size());
  }

  /// The level of the body of this canonical name; null if the name does not tell.
  public @Nullable AgencyLevel level(String name) {
    var text = new BodyText(name, names);
    if (text.size() == 0) {
      return null;
    }
    var canonical = this.canonical.of(text, 0, text.size());
    var body = bodies.named(canonical);
    var known = body == null ? knownAt(text, 0) : new NameTrie.Match<>(body, text.size());
    return level(text, canonical, body, known == null ? null : known.meaning());
  }

  private BodyName named(BodyText text, int start, int end, CanonicalNames.Known known) {
    var name = canonical.of(text, start, end, known);
    var body = bodies.named(name);
    var match = body == null ? knownAt(text, start) : new NameTrie.Match<>(body, end);
    var unit = fields.unit(name, match == null ? null : match.meaning(), headAt(text, start));
    return new BodyName(text.span(start, end), name, unit, body);
  }

  /// A school of a district is a unit; else a place in the name decides, then the registry, then
  /// the head word.
  private @Nullable AgencyLevel level(
      BodyText text, String name, @Nullable Body body, @Nullable Body known) {
    var head = headAt(text, 0);
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
    var level = known == null ? levelOfHead(text, name, head) : known.level();
    return level == null && PROVINCE.matcher(name).find() ? AgencyLevel.PROVINCE : level;
  }

  /// The level of the head word, else of the body that the name ends with ("Văn phòng Bộ Y tế"). A
  /// central body's branch in a territory serves that.
  private @Nullable AgencyLevel levelOfHead(BodyText text, String name, @Nullable BodyHead head) {
    if (head == null) {
      return null;
    }
    if (head.level() == AgencyLevel.CENTRAL && TERRITORY.matcher(name).find()) {
      return AgencyLevel.PROVINCE;
    }
    if (head.level() != null) {
      return head.level();
    }
    for (int i = headLength(text, 0); i < text.size(); i++) {
      var inner = text.capital(i) ? knownAt(text, i) : null;
      if (inner != null && inner.end() == text.size()) {
        return inner.meaning().level();
      }
    }
    return null;
  }

  @Nullable BodyHead headAt(BodyText text, int index) {
    var match = headMatch(text, index);
    return match == null ? null : match.meaning();
  }

  int headLength(BodyText text, int index) {
    var match = headMatch(text, index);
    return match == null ? 0 : text.behindKey(match.end()) - index;
  }

  private NameTrie.@Nullable Match<BodyHead> headMatch(BodyText text, int index) {
    return headMatch(text, index, text.keyCount());
  }

  /// @param limit number of the key before which the head ends
  private NameTrie.@Nullable Match<BodyHead> headMatch(BodyText text, int index, int limit) {
    var match = text.isAnd(index) ? null : text.longest(heads, text.keyAt(index), limit);
    return match == null
            || !match.meaning().isWritten(text, index)
            || !BodyHead.isWhole(text, index, text.behindKey(match.end()))
        ? null
        : match;
  }

  /// The head words at `index` in standard spelling, one for each word of the text.
  private List<String> headWords(BodyText text, int index, int limit) {
    var match = headMatch(text, index, text.keyAt(limit));
    boolean same =
        match != null && match.meaning().words().size() == text.behindKey(match.end()) - index;
    return match != null && same ? match.meaning().words() : List.of();
  }

  /// The registered body with the longest name at `index`; its end is a token index.
  NameTrie.@Nullable Match<Body> knownAt(BodyText text, int index) {
    if (text.isAnd(index)) {
      return null;
    }
    var acronym = acronymAt(text, index);
    if (acronym != null) {
      return new NameTrie.Match<>(acronym, index + 1);
    }
    var match = text.longest(registered, index);
    return match == null
        ? null
        : unbroken(text, index, text.behindKey(match.end()), match.meaning());
  }

  private @Nullable Body acronymAt(BodyText text, int index) {
    boolean may = text.capital(index) && text.spelt(index);
    return may ? bodies.ofAcronym(text.span(index, index + 1).of(text.text())) : null;
  }

  private static NameTrie.@Nullable Match<Body> unbroken(
      BodyText text, int start, int end, Body body) {
    return text.unbroken(start, end) ? new NameTrie.Match<>(body, end) : null;
  }

  /// The end of a known division; `index` if none starts there.
  int divisionEnd(BodyText text, int index) {
    var match = text.longest(divisions, index);
    int end = match == null ? index : text.behindKey(match.end());
    return text.unbroken(index, end) ? end : index;
  }

  /// The known body named by the head at `start` with the words from `index`.
  NameTrie.@Nullable Match<Body> elided(BodyText text, int start, int headLength, int index) {
    int head = text.keyAt(start + headLength) - text.keyAt(start);
    var match = withHead(registered, text, start, headLength, index);
    return match == null || match.end() <= head
        ? null
        : unbroken(
            text, index, text.behindKey(text.keyAt(index) + match.end() - head), match.meaning());
  }

  /// Whether the head at `start` with the words from `index` is a known division.
  boolean isDivision(BodyText text, int start, int headLength, int index) {
    var match = withHead(divisions, text, start, headLength, index);
    return match != null && match.end() > text.keyAt(start + headLength) - text.keyAt(start);
  }

  /// The longest name of the head at `start` with the words from `index`.
  private static <T> NameTrie.@Nullable Match<T> withHead(
      NameTrie<T> names, BodyText text, int start, int headLength, int index) {
    int from = text.keyAt(index);
    var head = text.keys(text.keyAt(start), text.keyAt(start + headLength));
    var rest = text.keys(from, Math.min(text.keyCount(), from + names.mostWords()));
    int[] keys = IntStream.concat(head, rest).toArray();
    return names.longest(keys, 0, keys.length);
  }

  /// The numbers of the words of all names.
  NameWords names() {
    return names;
  }

  BodyWords words() {
    return words;
  }

  private static final class Standard {
    static final BodyFinder FINDER = new BodyFinder(Bodies.standard(), Units.standard().all());
  }
}
