package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.words.WordUse;

/// Finds general references to bodies by the words of `general-bodies.csv`: "các phòng, đơn vị
/// thuộc Sở", "toàn thể cán bộ", "UBND các huyện", "các bệnh viện".
final class GeneralBodies {
  private static final int MOST_WORDS_OF_DIVISION = 7;
  private static final int MOST_WORDS_OF_KIND = 2;
  private static final int MOST_WORDS_OF_PLACE = 4;

  private final Reading reading;
  private final String text;
  private final String plain;
  private final WordBounds words;
  private final List<Mention> found = new ArrayList<>();

  GeneralBodies(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.plain = reading.plain();
    this.words = reading.words();
  }

  private interface Form {
    @Nullable Mention at(int word);
  }

  List<Mention> find() {
    if (reading.has(WordUse.EACH) && reading.has(WordUse.BODY)) {
      findAll(this::all);
    }
    if (reading.has(WordUse.WHOLE) && reading.has(WordUse.STAFF)) {
      findAll(this::everybody);
    }
    if (reading.has(WordUse.AREA)) {
      findAll(this::local);
    }
    if (reading.has(WordUse.KIND) || reading.has(WordUse.VILLAGE_CHIEF)) {
      findAll(this::kind);
    }
    return found;
  }

  private void findAll(Form form) {
    int free = 0;
    for (int word = 0; word < words.count(); word++) {
      var mention = words.start(word) >= free && reading.isHit(word) ? form.at(word) : null;
      if (mention != null) {
        found.add(mention);
        free = mention.span().end();
      }
    }
  }

  /// "Tất cả thủ trưởng các trưởng, phó phòng, ban thuộc Sở có liên quan".
  private @Nullable Mention all(int word) {
    for (int leaders : behind(word, WordUse.BEFORE)) {
      for (int each : behind(leaders, WordUse.LEADERS)) {
        int chief = next(reading.longest(each, WordUse.EACH));
        int body = chief == Reading.NONE ? Reading.NONE : body(chief);
        if (body != Reading.NONE) {
          return all(word, body);
        }
      }
    }
    return null;
  }

  private int body(int chief) {
    for (int word : behind(chief, WordUse.CHIEF)) {
      int end = reading.longest(word, WordUse.BODY);
      if (end != Reading.NONE) {
        return end;
      }
    }
    return Reading.NONE;
  }

  private Mention all(int first, int bodyEnd) {
    int end = bodyEnd;
    for (int more = more(end); more != Reading.NONE; more = more(end)) {
      if (is(end, "va") && startsName(end + 1, more)) {
        break;
      }
      end = more;
    }
    int related = related(end);
    int last = related == Reading.NONE ? end : related;
    var span = new Span(words.start(first), words.end(last - 1));
    return new Mention(span, related == Reading.NONE ? Unit.ALL : null, true);
  }

  /// "Các phòng, đơn vị và Chi cục Thủy lợi": the head starts another body's name.
  private boolean startsName(int first, int end) {
    int behind = words.end(end - 1);
    return behind < text.length()
        && text.charAt(behind) == ' '
        && isCapital(behind + 1)
        && isBody(first);
  }

  private boolean isBody(int word) {
    var names = reading.names();
    return BodyFinder.standard().startsWithHead(names, names.at(word));
  }

  private int more(int end) {
    if (!isBetween(end, " \t\n,/–-")) {
      return Reading.NONE;
    }
    int word = end;
    if (is(word, "va") && next(word + 1) != Reading.NONE) {
      word++;
    }
    if (is(word, "cac") && next(word + 1) != Reading.NONE) {
      word++;
    }
    return reading.longest(word, WordUse.MORE);
  }

  private int related(int end) {
    boolean near = words.adjoins(end - 1) || (isGap(end) && gap(end).equals(", "));
    return near ? reading.longest(end, WordUse.RELATED) : Reading.NONE;
  }

  private @Nullable Mention everybody(int word) {
    int staff = next(reading.longest(word, WordUse.WHOLE));
    int end = staff == Reading.NONE ? Reading.NONE : reading.longest(staff, WordUse.STAFF);
    if (end == Reading.NONE) {
      return null;
    }
    while (isBetween(end, ", ")) {
      int more = is(end, "va") ? end + 1 : reading.longest(end, WordUse.STAFF);
      if (more == Reading.NONE) {
        break;
      }
      end = more;
    }
    return new Mention(new Span(words.start(word), words.end(end - 1)), Unit.ALL, true);
  }

  private @Nullable Mention local(int word) {
    int areas = areasOf(word);
    if (areas == Reading.NONE) {
      return null;
    }
    int end = withPlaces(trimmed(areas));
    return new Mention(new Span(words.start(word), end), Unit.LOCAL, true);
  }

  private int areasOf(int word) {
    for (var use : List.of(WordUse.COMMITTEE, WordUse.DIVISION)) {
      int area = next(reading.longest(word, use));
      int end = area == Reading.NONE ? Reading.NONE : areas(words.start(area));
      if (end != Reading.NONE) {
        return end;
      }
    }
    return reading.longest(word, WordUse.ANY_DIVISION) == Reading.NONE
        ? Reading.NONE
        : areasOfDivision(word);
  }

  /// "Phòng" and up to seven words, followed by "các huyện" or "cấp xã".
  private int areasOfDivision(int first) {
    for (int word = first + 1; word <= first + MOST_WORDS_OF_DIVISION + 1; word++) {
      if (next(word) == Reading.NONE) {
        return Reading.NONE;
      }
      if (word > first + 1 && reading.longest(word, WordUse.EVERY_AREA) != Reading.NONE) {
        int end = areas(words.start(word));
        if (end != Reading.NONE) {
          return end;
        }
      }
    }
    return Reading.NONE;
  }

  /// The end of "các huyện, thị xã và thành phố" from `start`, including trailing commas.
  private int areas(int start) {
    int end = Reading.NONE;
    int at = start;
    for (int word = reading.wordAt(at); word != Reading.NONE; word = reading.wordAt(at)) {
      int every = behind(word, WordUse.OF_AREA)[0];
      int area = reading.longest(behind(every, WordUse.EVERY_AREA)[0], WordUse.AREA);
      if (area == Reading.NONE) {
        break;
      }
      at = past(words.end(area - 1), is(area - 1, "tp"));
      end = at;
    }
    return end;
  }

  private int past(int end, boolean abbreviated) {
    int at = abbreviated && plain.startsWith(".", end) ? end + 1 : end;
    while (at < plain.length() && " ,".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    return plain.startsWith("va ", at) ? at + 3 : at;
  }

  private int trimmed(int end) {
    int at = end;
    while (" ,".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /// Includes the names that follow: "UBND huyện Chợ Lách", "UBND các xã: Tân Hà, Liên Hà và Phú
  /// Túc".
  private int withPlaces(int kinds) {
    boolean colon = kinds + 2 < text.length() && text.startsWith(": ", kinds);
    int end = withPlace(colon ? kinds + 1 : kinds);
    if (colon && end == kinds + 1) {
      return kinds;
    }
    while (end > kinds) {
      int joint = text.startsWith(", ", end) ? 1 : text.startsWith(" và ", end) ? 3 : 0;
      int next = joint == 0 || isBodyAt(end + joint + 1) ? end : withPlace(end + joint);
      if (next <= end + joint) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean isBodyAt(int offset) {
    int word = reading.wordAt(offset);
    return word != Reading.NONE && isBody(word);
  }

  private int withPlace(int kinds) {
    int end = kinds;
    for (int i = 0; i < MOST_WORDS_OF_PLACE && isCapital(end + 1) && text.charAt(end) == ' '; i++) {
      end += 2;
      while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private boolean isCapital(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private @Nullable Mention kind(int word) {
    int end = reading.longest(word, WordUse.KIND);
    int named = end == Reading.NONE ? villages(word) : kinds(end);
    return named == Reading.NONE
        ? null
        : new Mention(new Span(words.start(word), named), kindCode(word), false);
  }

  /// The function of several bodies of one kind.
  private String kindCode(int word) {
    var row = reading.row(word, WordUse.KIND_UNIT);
    return row == null ? Unit.OTHER : row.unit();
  }

  private int kinds(int first) {
    int end = first;
    while (isGap(end) && gap(end).equals(", ")) {
      int kind = reading.longest(end, WordUse.MORE_KINDS);
      if (kind == Reading.NONE) {
        break;
      }
      end = kind;
      for (int i = 0; i < MOST_WORDS_OF_KIND && next(end) != Reading.NONE && isWord(end); i++) {
        end++;
      }
    }
    return words.end(end - 1);
  }

  private boolean isWord(int word) {
    for (int i = words.start(word); i < words.end(word); i++) {
      if (plain.charAt(i) < 'a' || plain.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private int villages(int word) {
    int end = reading.longest(word, WordUse.VILLAGE_CHIEF);
    if (end == Reading.NONE || isBoard(end - 1)) {
      return Reading.NONE;
    }
    while (isGap(end) && gap(end).equals(", ")) {
      int more = reading.longest(end, WordUse.VILLAGE);
      if (more == Reading.NONE) {
        break;
      }
      end = more;
    }
    return words.end(end - 1);
  }

  /// "Trưởng Ban" heads a board, "trưởng bản" a village.
  private boolean isBoard(int word) {
    return text.substring(words.start(word), words.end(word)).equalsIgnoreCase("ban")
        && !text.equals(plain);
  }

  /// Possible next positions: after a word with this use, or right here.
  private int[] behind(int word, WordUse use) {
    int end = next(reading.longest(word, use));
    return end == Reading.NONE ? new int[] {word} : new int[] {end, word};
  }

  /// The word `end` if only a space precedes it; else -1.
  private int next(int end) {
    return end > 0 && words.adjoins(end - 1) ? end : Reading.NONE;
  }

  private boolean is(int word, String form) {
    return word < words.count()
        && words.end(word) - words.start(word) == form.length()
        && plain.startsWith(form, words.start(word));
  }

  private boolean isGap(int end) {
    return end < words.count();
  }

  private String gap(int end) {
    return plain.substring(words.end(end - 1), words.start(end));
  }

  private boolean isBetween(int end, String marks) {
    return isGap(end) && gap(end).chars().allMatch(mark -> marks.indexOf(mark) >= 0);
  }
}
