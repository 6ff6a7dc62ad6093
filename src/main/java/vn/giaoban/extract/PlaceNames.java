package vn.giaoban.extract;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Edits;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Era;
import vn.giaoban.vocabulary.Gazetteer;
import vn.giaoban.vocabulary.NameKey;
import vn.giaoban.vocabulary.Place;
import vn.giaoban.vocabulary.PlaceKind;
import vn.giaoban.vocabulary.Province;
import vn.giaoban.vocabulary.Provinces;

/// Names of provinces and places as one era knows them, looked up in the words of a notice.
final class PlaceNames {
  private static final int LONGEST_PROVINCE = 4;

  private final Provinces provinces;
  private final Supplier<Gazetteer> gazetteer;
  private final @Nullable Era era;

  PlaceNames(Provinces provinces, Supplier<Gazetteer> gazetteer, @Nullable Era era) {
    this.provinces = provinces;
    this.gazetteer = gazetteer;
    this.era = era;
  }

  /// The slug under which the era knows a province.
  String slug(Province province) {
    return provinces.in(era, province.slug());
  }

  /// The province whose name stands at `index`, spelled as it should be or without marks.
  Words.@Nullable Named<Province> province(Words words, int index) {
    return words.longest(index, LONGEST_PROVINCE, false, key -> province(words, key));
  }

  /// Among marked words a single unmarked one ("Hue") is rather something else.
  private @Nullable Province province(Words words, String key) {
    var found = provinces.byKey(key);
    boolean doubtful =
        found != null
            && !words.unmarked()
            && key.indexOf(' ') < 0
            && NameKey.plain(found.name()).equals(key);
    return doubtful ? null : found;
  }

  /// The same behind a word such as "tỉnh", where the marks may be wrong and "HCM" is a name.
  Words.@Nullable Named<Province> headedProvince(Words words, int index, boolean anyCase) {
    return words.longest(index, LONGEST_PROVINCE, anyCase, this::loosely);
  }

  private @Nullable Province loosely(String key) {
    var found = provinces.byKey(key);
    if (found == null) {
      found = provinces.byKey("tp " + key);
    }
    return found == null ? provinces.byKey(Folding.plain(key)) : found;
  }

  /// The same where one letter may be wrong, missing or too many, as scanning leaves it.
  Words.@Nullable Named<Province> damagedProvince(Words words, int index) {
    return words.longest(index, LONGEST_PROVINCE, true, this::nearly);
  }

  private @Nullable Province nearly(String key) {
    var plain = Folding.plain(key);
    if (plain.length() < 6) {
      return null;
    }
    var near =
        provinces.all().stream()
            .filter(province -> Edits.atMostOne(plain, Folding.plain(province.name())))
            .toList();
    return near.size() == 1 ? near.getFirst() : null;
  }

  /// The places of level and kind at `index`; null where no such name stands there.
  Words.@Nullable Named<List<Place>> places(
      Words words, int index, PlaceKind kind, boolean anyCase) {
    return words.longest(index, Gazetteer.LONGEST, anyCase, key -> places(words, key, kind));
  }

  private @Nullable List<Place> places(Words words, String key, PlaceKind kind) {
    if (Character.isDigit(key.charAt(0)) && kind != PlaceKind.URBAN_DISTRICT) {
      return null;
    }
    var found = ofKind(gazetteer.get().named(key, era), kind);
    if (found.isEmpty() && (words.unmarked() || kind.isDistrict())) {
      found = ofKind(gazetteer.get().namedPlain(Folding.plain(key), era), kind);
    }
    return found.isEmpty() ? null : found;
  }

  /// The places of the kind's level. Communes and districts are raised to wards and towns in time,
  /// so that "xã" and "huyện" may name any of their level; the others are taken at their word where
  /// that finds something.
  private static List<Place> ofKind(List<Place> places, PlaceKind kind) {
    var level =
        places.stream().filter(place -> place.kind().isDistrict() == kind.isDistrict()).toList();
    if (kind == PlaceKind.COMMUNE || kind == PlaceKind.DISTRICT) {
      return level;
    }
    var exact = level.stream().filter(place -> place.kind() == kind).toList();
    return exact.isEmpty() ? level : exact;
  }

  /// The districts whose name stands at `index` without a word that says so.
  Words.@Nullable Named<List<Place>> districts(Words words, int index) {
    return words.longest(index, Gazetteer.LONGEST, false, key -> districts(words, key));
  }

  private @Nullable List<Place> districts(Words words, String key) {
    var named =
        words.unmarked() ? gazetteer.get().namedPlain(key, era) : gazetteer.get().named(key, era);
    var districts = named.stream().filter(place -> place.kind().isDistrict()).toList();
    return districts.isEmpty() ? null : districts;
  }
}
