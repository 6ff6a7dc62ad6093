package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Evidence;
import vn.giaoban.parse.Quote;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.Place;
import vn.giaoban.vocabulary.PlaceKind;
import vn.giaoban.vocabulary.Province;

/// Extracts provinces and places from the issuer and place line. Made for one notice.
///
/// The issuer ("UBND TỈNH …") takes precedence over the place line, since meetings may be held
/// elsewhere. A district or commune there does not state a province, but is a strong hint.
final class ProvinceHeader {
  private static final Set<String> NOT_BARE = ContextWords.of("not_bare_in_header");

  private static final int LONGEST_PLACE = 6;

  private final PlaceNames names;
  private final List<Evidence> stated = new ArrayList<>();
  private final List<Evidence> bare = new ArrayList<>();
  private final List<Evidence> hints = new ArrayList<>();

  /// Provinces of districts and communes named by the issuer, by name key.
  private final Map<String, List<String>> issuers = new HashMap<>();

  private ProvinceHeader(PlaceNames names) {
    this.names = names;
  }

  /// The evidence in a header.
  ///
  /// @param stated evidence of the stated province; empty if none is stated
  /// @param hints evidence from the named places
  record Header(List<Evidence> stated, List<Evidence> hints) {}

  static Header read(ProvinceClues clues, PlaceNames names) {
    var header = new ProvinceHeader(names);
    header.readIssuer(clues);
    var place = clues.placeLine();
    if (place != null) {
      header.readPlaceLine(place);
    }
    return new Header(header.ofOneProvince(), List.copyOf(header.hints));
  }

  private List<Evidence> ofOneProvince() {
    if (stated.isEmpty()) {
      return List.of();
    }
    var province = stated.getFirst().province();
    return stated.stream().filter(evidence -> evidence.province().equals(province)).toList();
  }

  private void readIssuer(ProvinceClues clues) {
    var issuer = new Issuer(clues.issuerLines());
    read(issuer);
    var agency = clues.agency();
    if (stated.isEmpty() && bare.isEmpty() && hints.isEmpty() && agency != null) {
      read(new Issuer(agency));
    }
    if (stated.isEmpty()) {
      stated.addAll(bare);
    }
  }

  private void read(Issuer issuer) {
    for (int index = 0; index < issuer.words.size(); ) {
      index = next(issuer, index);
    }
  }

  private int next(Issuer issuer, int index) {
    var words = issuer.words;
    var head = NameHead.at(words, index);
    if (head == null) {
      return bare(issuer, index);
    }
    int name = index + head.length();
    if (!head.leadsTo(words, name)) {
      return name;
    }
    var province = head.province() ? province(words, name, head) : null;
    if (province != null) {
      int last = name + province.length() - 1;
      stated.add(issuer.evidence(names.slug(province.meaning()), index, last));
      return last + 1;
    }
    return head.place() == null ? name : place(issuer, index, name, head.place());
  }

  private Words.@Nullable Named<Province> province(Words words, int name, NameHead head) {
    var province = names.headedProvince(words, name, true);
    if (head.place() != null) {
      return province == null || !province.meaning().isCity() ? null : province;
    }
    return province == null ? names.damagedProvince(words, name) : province;
  }

  private int place(Issuer issuer, int index, int name, PlaceKind kind) {
    var places = names.places(issuer.words, name, kind, true);
    if (places == null) {
      return name;
    }
    int last = name + places.length() - 1;
    var provinces = provinces(places.meaning());
    issuers.put(issuer.words.key(name, places.length()), provinces);
    for (var province : provinces) {
      hints.add(issuer.evidence(province, index, last));
    }
    return last + 1;
  }

  private static List<String> provinces(List<Place> places) {
    return places.stream().map(Place::province).distinct().toList();
  }

  private int bare(Issuer issuer, int index) {
    var province = names.province(issuer.words, index);
    if (province == null) {
      return index + 1;
    }
    int end = index + province.length();
    if (!NOT_BARE.contains(issuer.words.key(index, province.length()))) {
      bare.add(issuer.evidence(names.slug(province.meaning()), index, end - 1));
    }
    return end;
  }

  private void readPlaceLine(Quote line) {
    var words = Words.of(line.text());
    int end = dayAt(words);
    if (!readProvince(line, words, end)) {
      readPlace(line, words, end);
    }
  }

  /// Index of "ngày", which follows the place.
  private static int dayAt(Words words) {
    for (int index = 1; index < words.size(); index++) {
      if (words.at(index).equals("ngày") || words.at(index).equals("ngay")) {
        return index;
      }
    }
    return words.size();
  }

  private boolean readProvince(Quote line, Words words, int end) {
    for (int start = Math.max(0, end - LONGEST_PLACE); start < end; start++) {
      var province = names.headedProvince(words, start, true);
      if (province != null && start + province.length() == end) {
        return isProvince(words, start, end, province.meaning())
            && stated.add(evidence(line, words, province.meaning(), start, end));
      }
    }
    return readDamaged(line, words, end);
  }

  private boolean readDamaged(Quote line, Words words, int end) {
    for (int start = Math.max(0, end - 4); start < end - 1; start++) {
      var province = names.damagedProvince(words, start);
      if (province != null && start + province.length() == end && !isPlace(words, start, end)) {
        return stated.add(evidence(line, words, province.meaning(), start, end));
      }
    }
    return false;
  }

  /// Whether a province name in the place line is not that of the issuer's own commune.
  private boolean isProvince(Words words, int start, int end, Province province) {
    var head = headBefore(words, start);
    boolean place = head != null && !head.province();
    var own = issuers.get(words.key(start, end - start));
    return !place && (own == null || own.contains(names.slug(province)));
  }

  private static @Nullable NameHead headBefore(Words words, int start) {
    for (int at = Math.max(0, start - 2); at < start; at++) {
      var head = NameHead.at(words, at);
      if (head != null && at + head.length() == start) {
        return head;
      }
    }
    return null;
  }

  private boolean isPlace(Words words, int start, int end) {
    var places = placesAt(words, start);
    return places != null && start + places.length() == end;
  }

  private Evidence evidence(Quote line, Words words, Province province, int start, int end) {
    return new Evidence(
        "place-line", names.slug(province), words.quote(start, end - 1), line.lines());
  }

  private void readPlace(Quote line, Words words, int end) {
    for (int start = Math.max(0, end - LONGEST_PLACE); start < end; start++) {
      var own = issuers.get(words.key(start, end - start));
      var places = own == null ? placesAt(words, start) : null;
      if (places != null && start + places.length() == end) {
        own = provinces(places.meaning());
      }
      if (own != null) {
        var quote = words.quote(start, end - 1);
        own.forEach(slug -> hints.add(new Evidence("place-line", slug, quote, line.lines())));
        return;
      }
    }
  }

  private Words.@Nullable Named<List<Place>> placesAt(Words words, int start) {
    var head = headBefore(words, start);
    if (head != null && head.place() != null) {
      return names.places(words, start, head.place(), true);
    }
    var districts = names.places(words, start, PlaceKind.DISTRICT, true);
    return districts == null ? names.places(words, start, PlaceKind.COMMUNE, true) : districts;
  }

  /// The issuer lines as one text, since a name may be split over two.
  private static final class Issuer {
    final Words words;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Quote> lines;

    Issuer(List<Quote> lines) {
      var text = new StringBuilder();
      for (var line : lines) {
        starts.add(text.length());
        text.append(line.text()).append('\n');
      }
      this.lines = lines;
      this.words = Words.of(text.toString());
    }

    /// An agency name whose place in the notice is unknown.
    Issuer(String agency) {
      this.lines = List.of();
      this.words = Words.of(agency);
    }

    Evidence evidence(String province, int first, int last) {
      return new Evidence("agency", province, words.quote(first, last), lines(first, last));
    }

    private @Nullable Lines lines(int first, int last) {
      return lines.isEmpty() ? null : at(first).lines().through(at(last).lines());
    }

    private Quote at(int word) {
      int line = 0;
      while (line + 1 < starts.size() && starts.get(line + 1) <= words.start(word)) {
        line++;
      }
      return lines.get(line);
    }
  }
}
