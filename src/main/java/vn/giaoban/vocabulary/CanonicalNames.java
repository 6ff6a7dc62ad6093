package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.words.NameTrie;

/// Normalizes the names of bodies: the registered name, or the written words with abbreviations
/// expanded, in standard capitalization and without the province.
final class CanonicalNames {
  private static final Set<String> PROVINCE_KINDS = Set.of("tỉnh", "thành phố");
  private static final Set<String> PLACES = Set.of("thành", "thị", "đặc");

  private final Bodies bodies;
  private final BodyWords words;
  private final NameTrie<Body> registered;
  private final NameTrie<String> divisions;
  private final HeadWords heads;
  private final Provinces provinces = Provinces.standard();

  /// The head words from `index` that end before `limit`, in standard capitalization, one for each
  /// word; empty for none.
  interface HeadWords {
    List<String> at(BodyText text, int index, int limit);
  }

  /// The canonical names of the bodies in the texts of one notice, which mostly names a body
  /// several times. Not thread-safe.
  static final class Known {
    private final Map<Written, String> names = new HashMap<>();
  }

  /// A name as it stands in a text.
  ///
  /// @param length in words
  private record Written(String text, int length) {}

  CanonicalNames(
      Bodies bodies,
      BodyWords words,
      NameTrie<Body> registered,
      NameTrie<String> divisions,
      HeadWords heads) {
    this.bodies = bodies;
    this.words = words;
    this.registered = registered;
    this.divisions = divisions;
    this.heads = heads;
  }

  String of(BodyText text, int start, int end, Known known) {
    var written = new Written(text.span(start, end).of(text.text()), end - start);
    return known.names.computeIfAbsent(written, _ -> of(text, start, end));
  }

  String of(BodyText text, int start, int end) {
    var acronym = end == start + 1 ? bodies.ofAcronym(text.word(start)) : null;
    if (acronym != null) {
      return acronym.name();
    }
    int last = withoutProvince(text, start, end);
    int limit = text.keyAt(last);
    var match = text.longest(registered, text.keyAt(start), limit);
    if (match != null && text.behindKey(match.end()) > start) {
      int from = text.behindKey(match.end());
      return goesOn(text, from, last)
          ? spelledOut(text, start, last, "")
          : known(text, match, last);
    }
    var division = text.longest(divisions, text.keyAt(start), limit);
    if (division != null && division.end() == limit && !division.meaning().isEmpty()) {
      return division.meaning().substring(0, 1).toUpperCase(Locale.ROOT)
          + division.meaning().substring(1);
    }
    return spelledOut(text, start, last, "");
  }

  /// Whether a registered name is only the first part of a longer one: "Phòng Quản lý Công nghệ,
  /// Thị trường công nghệ và Đổi mới sáng tạo".
  private static boolean goesOn(BodyText text, int from, int last) {
    return from < last && (text.exact(from).equals("và") || text.behindComma(from));
  }

  private String known(BodyText text, NameTrie.Match<Body> match, int last) {
    int from = text.behindKey(match.end());
    var name = match.meaning().name();
    boolean province =
        match.meaning().level() == AgencyLevel.PROVINCE
            && PROVINCE_KINDS.contains(
                IntStream.range(from, last).mapToObj(text::exact).collect(Collectors.joining(" ")));
    return from >= last || province ? name : spelledOut(text, from, last, name);
  }

  private String spelledOut(BodyText text, int start, int end, String before) {
    var written = new ArrayList<String>();
    var headed = new BitSet();
    for (int i = start; i < end; ) {
      var head = headWords(text, i, end, before.isEmpty() && i == start);
      if (head.isEmpty()) {
        written.add(toned(text.word(i++)));
      } else {
        headed.set(i - start, i - start + head.size());
        written.addAll(head);
        i += head.size();
      }
    }
    var cased = words.cased(written, headed);
    var name = new StringBuilder(before);
    for (int i = start; i < end; i++) {
      var joint = name.isEmpty() ? "" : text.joint(i);
      boolean part =
          joint.length() > 1 && !words.isSmall(text.exact(i)) && !PLACES.contains(text.exact(i));
      var word = cased.get(i - start);
      name.append(joint)
          .append(part ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
    }
    return name.toString().replace("Khoa học Công nghệ", "Khoa học và Công nghệ");
  }

  /// The head words at `at`; inside a name, those of several words and with a capital.
  private List<String> headWords(BodyText text, int at, int end, boolean first) {
    if (!first && !text.capital(at)) {
      return List.of();
    }
    var head = heads.at(text, at, end);
    return first || head.size() > 1 ? head : List.of();
  }

  /// Moves tone marks to the new-style place: "Uỷ", "hoá".
  private static String toned(String word) {
    var exact = Folding.exact(word);
    var toned = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = exact.length() == word.length() ? exact.charAt(i) : word.charAt(i);
      toned.append(Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    return toned.toString();
  }

  /// The end of the name without "tỉnh Hà Nam", "thành phố Hà Nội", or the province's bare name
  /// after "tỉnh".
  private int withoutProvince(BodyText text, int start, int end) {
    for (int from = start + 1; from < end; from++) {
      if (text.exact(from).equals("tỉnh") || text.exact(from).equals("thành")) {
        continue;
      }
      var province = province(text, from, end);
      if (province == null) {
        continue;
      }
      int kind = kind(text, from);
      if (kind == 0) {
        return bare(text, start, from) ? from : end;
      }
      boolean own = text.exact(from - 1).equals("tỉnh") || province.isCity();
      return own ? behindKind(text, start, from, kind) : end;
    }
    return end;
  }

  private @Nullable Province province(BodyText text, int from, int end) {
    if (end - from > 5 || !text.capital(from) || !text.unbroken(from - 1, end)) {
      return null;
    }
    return provinces.named(text.span(from, end).of(text.text()));
  }

  /// Number of words of a kind of place: 1 for "tỉnh", 2 for "thành phố".
  private static int kind(BodyText text, int from) {
    if (text.exact(from - 1).equals("tỉnh")) {
      return 1;
    }
    boolean city =
        from > 1 && PROVINCE_KINDS.contains(text.exact(from - 2) + " " + text.exact(from - 1));
    return city ? 2 : 0;
  }

  /// "Công an tỉnh" keeps the kind, "Sở Y tế tỉnh" drops it.
  private int behindKind(BodyText text, int start, int from, int kind) {
    var match = text.longest(registered, text.keyAt(start), text.keyAt(from));
    boolean named = match != null && match.end() == text.keyAt(from);
    return named ? from : from - kind;
  }

  /// Whether a province's bare name is not part of the body's own name: after a registered
  /// department.
  private boolean bare(BodyText text, int start, int from) {
    var match = text.longest(registered, text.keyAt(start), text.keyAt(from));
    return match != null
        && match.end() == text.keyAt(from)
        && match.meaning().level() == AgencyLevel.PROVINCE;
  }
}
