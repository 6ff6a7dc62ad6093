package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.notice.Evidence;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Place;
import vn.giaoban.vocabulary.PlaceKind;
import vn.giaoban.vocabulary.Province;

/// Collects mentions of provinces, districts and communes in one pass over the body. Made for one
/// notice.
final class ProvinceMentions {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;/&]\\s*(?![-+*•·])");

  /// The most mentions of one name that count; chosen on the golden notices.
  private static final int MOST_OF_ONE = 8;

  /// A name shared by more provinces is ignored; chosen on the golden notices.
  private static final int MOST_PROVINCES = 10;

  /// Names that usually do not mean the province when used alone: a person, a brand, a noun.
  private static final Set<String> NOT_BARE = ContextWords.of("not_bare");

  /// District names that usually mean something else when used alone.
  private static final Set<String> NOT_BARE_DISTRICT = ContextWords.of("not_bare_district");

  private final LinedText text;
  private final Words words;
  private final PlaceNames names;
  private final List<Evidence> found = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private ProvinceMentions(LinedText text, Words words, PlaceNames names) {
    this.text = text;
    this.words = words;
    this.names = names;
  }

  /// The mentions in `body`, in order.
  static List<Evidence> in(LinedText text, Lines body, PlaceNames names) {
    var span = new Span(text.line(body.first()).start(), text.line(body.last()).end());
    var words = Words.of(text.text(), span.start(), span.end());
    return new ProvinceMentions(text, words, names).scan();
  }

  private List<Evidence> scan() {
    for (int index = 0; index < words.size(); ) {
      index = next(index);
    }
    return List.copyOf(found);
  }

  /// Reads a mention at `index` and returns the next index.
  private int next(int index) {
    var head = NameHead.at(words, index);
    if (head != null) {
      return headed(index, head);
    }
    return words.capital(index) ? bare(index) : index + 1;
  }

  private int headed(int index, NameHead first) {
    boolean several = MentionContext.several(words, index);
    var head = first;
    boolean ofProvinces = isOfProvinces(first);
    int start = index;
    int next = index + head.length();
    while (several) {
      start = NameHead.another(words, next);
      var further = start < 0 ? null : NameHead.at(words, start);
      if (further == null || (isOfProvinces(further) && !ofProvinces)) {
        break;
      }
      head = further;
      ofProvinces |= isOfProvinces(further);
      next = start + head.length();
    }
    if (!head.leadsTo(words, next)) {
      return next;
    }
    return several ? listed(index, next, head, ofProvinces) : single(index, next, head);
  }

  private static boolean isOfProvinces(NameHead head) {
    return head.province() && head.place() == null;
  }

  private int listed(int index, int next, NameHead head, boolean ofProvinces) {
    if (ofProvinces || head.place() == null) {
      return pastProvinces(next);
    }
    return placeList(index, next, head.place(), true);
  }

  private int single(int index, int next, NameHead head) {
    var province = head.province() ? names.headedProvince(words, next, false) : null;
    if (province != null && (head.place() == null || province.meaning().isCity())) {
      return mention(index, next + province.length() - 1, province.meaning());
    }
    if (head.place() == null) {
      return next;
    }
    int end = placeList(index, next, head.place(), false);
    if (end == next && province != null) {
      return mention(index, next + province.length() - 1, province.meaning());
    }
    return end;
  }

  /// Skips enumerations of provinces, "các tỉnh Nghệ An, Hà Tĩnh và TP. Đà Nẵng", which do not
  /// include the notice's own.
  private int pastProvinces(int next) {
    int index = next;
    while (true) {
      var head = NameHead.at(words, index);
      int at = head == null ? index : index + head.length();
      var province = names.headedProvince(words, at, false);
      if (province == null) {
        return index;
      }
      index = at + province.length();
      int further = connected(index);
      if (further < 0) {
        return index;
      }
      index = further;
    }
  }

  /// Index of the next name in an enumeration, after a comma or "và"; -1 at its end.
  private int connected(int index) {
    var between = words.after(index - 1);
    boolean comma = SEPARATOR.matcher(between).matches();
    boolean and = words.is(index, "và") || words.is(index, "hoặc") || words.is(index, "cùng");
    if (and && (comma || words.adjoins(index - 1)) && words.adjoins(index)) {
      return index + 1;
    }
    return comma ? index : -1;
  }

  /// Reads an enumeration after one head word: "huyện Diễn Châu, Nghi Lộc và Yên Thành".
  private int placeList(int head, int next, PlaceKind kind, boolean several) {
    boolean abroad = MentionContext.abroad(words, ground(head), isGround(head));
    int index = next;
    boolean first = true;
    while (NameHead.at(words, index) == null || first) {
      var place = names.places(words, index, kind, false);
      if (isProvinceOf(index, place != null, first || several)) {
        return index;
      }
      if (place == null && !several) {
        return index;
      }
      int end = place == null ? pastUnknown(index) : index + place.length();
      if (end == index) {
        return index;
      }
      if (place != null && !abroad) {
        add(first ? head : index, index, end - 1, place.meaning());
      }
      int further = connected(end);
      if (further < 0 || !words.capital(further)) {
        return end;
      }
      index = further;
      first = false;
    }
    return index;
  }

  /// Whether the name at `index` is the province of a place, as in "xã Hải Ninh, Bình Thuận".
  private boolean isProvinceOf(int index, boolean place, boolean placeFirst) {
    return !(place && placeFirst) && names.province(words, index) != null;
  }

  private int pastUnknown(int index) {
    return index + words.run(index, 4, false);
  }

  private void add(int start, int name, int last, List<Place> meaning) {
    boolean district = meaning.getFirst().kind().isDistrict();
    if (places.add(district + words.key(name, last - name + 1))) {
      add(district ? "district" : "commune", start, last, meaning);
    }
  }

  private void add(String kind, int start, int last, List<Place> meaning) {
    var provinces = meaning.stream().map(Place::province).distinct().toList();
    if (provinces.size() > MOST_PROVINCES) {
      return;
    }
    for (var province : provinces) {
      found.add(new Evidence(kind, province, words.quote(start, last), lines(start, last)));
    }
  }

  private Lines lines(int start, int last) {
    return new Lines(text.lineAt(words.start(start)), text.lineAt(words.end(last) - 1));
  }

  private int bare(int index) {
    var province = names.province(words, index);
    if (province != null) {
      int end = index + province.length();
      if (isOwnName(index, end) && !NOT_BARE.contains(words.key(index, province.length()))) {
        mention(index, end - 1, province.meaning());
      }
      return end;
    }
    var districts = names.districts(words, index);
    return districts == null ? index + 1 : bareDistrict(index, districts);
  }

  private int bareDistrict(int index, Words.Named<List<Place>> districts) {
    int end = index + districts.length();
    var key = words.key(index, districts.length());
    boolean telling =
        districts.length() > 1
            && !NOT_BARE_DISTRICT.contains(key)
            && isOwnName(index, end)
            && !MentionContext.abroad(words, index, false);
    if (telling && places.add(true + key)) {
      add("name", index, end - 1, districts.meaning());
    }
    return end;
  }

  /// Whether the name from `index` to `end` is not part of a longer name.
  private boolean isOwnName(int index, int end) {
    boolean goesOn = words.after(end - 1).equals(" ") && words.capital(end) && !words.shouted(end);
    return !goesOn && !MentionContext.person(words, index) && !MentionContext.body(words, index);
  }

  /// Records a province name from `head` to `last` and returns the next index.
  private int mention(int head, int last, Province province) {
    boolean onGround = isGround(head);
    int from = ground(head);
    var slug = names.slug(province);
    if (!MentionContext.abroad(words, from, onGround)
        && !MentionContext.arrives(words, last)
        && counts.merge(slug, 1, Integer::sum) <= MOST_OF_ONE) {
      int start = onGround ? from : quoteStart(from);
      found.add(new Evidence("text", slug, words.quote(start, last), lines(start, last)));
    }
    return last + 1;
  }

  private boolean isGround(int index) {
    return words.says(index - 2, "địa bàn") && words.adjoins(index - 1);
  }

  /// Start of the body or "địa bàn" before the head word at `index`.
  private int ground(int index) {
    if (isGround(index)) {
      return index - 2;
    }
    if (!words.adjoins(index - 1)) {
      return index;
    }
    if (words.is(index - 1, "ubnd") || words.is(index - 1, "hđnd") || words.is(index - 1, "toàn")) {
      return index - 1;
    }
    if (words.says(index - 4, "ủy ban nhân dân") || words.says(index - 4, "hội đồng nhân dân")) {
      return index - 4;
    }
    return department(index);
  }

  /// Start of "Sở …" before the name at `index`; `index` if there is none.
  private int department(int index) {
    for (int i = index - 1; i >= index - 9 && isOneName(i); i--) {
      if (words.is(i, "sở") && words.capital(i)) {
        return i;
      }
    }
    return index;
  }

  /// Whether word `index` and the next may be one body name: "Sở KH&CN".
  private boolean isOneName(int index) {
    return words.adjoins(index) || words.after(index).strip().equals("&");
  }

  private int quoteStart(int from) {
    int partner = MentionContext.partner(words, from);
    if (partner >= 0) {
      return partner;
    }
    boolean at =
        words.adjoins(from - 1)
            && (words.is(from - 1, "tại")
                || words.is(from - 1, "ở")
                || words.is(from - 1, "ra")
                || words.is(from - 1, "vào")
                || words.is(from - 1, "đến"));
    return at ? from - 1 : from;
  }
}
