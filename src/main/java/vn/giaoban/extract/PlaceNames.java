package vn.giaoban.extract;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.EditDistance;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Era;
import vn.giaoban.vocabulary.Gazetteer;
import vn.giaoban.vocabulary.NameKey;
import vn.giaoban.vocabulary.Place;
import vn.giaoban.vocabulary.PlaceKind;
import vn.giaoban.vocabulary.Province;
import vn.giaoban.vocabulary.Provinces;

/// Looks up names of provinces and places of one era in the words of a notice.
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

  /// The slug of a province in this era.
  String slug(Province province) {
    return provinces.in(era, province.slug());
  }

  /// The province named at `index`, with correct diacritics or with none.
  Words.@Nullable Named<Province> province(Words words, int index) {
    return words.longest(index, LONGEST_PROVINCE, false, key -> province(words, key));
  }

  /// In a text with diacritics, a single word without them ("Hue") is probably something else.
  private @Nullable Province province(Words words, String key) {
    var found = provinces.byKey(key);
    boolean doubtful =
        found != null
            && !words.unmarked()
            && key.indexOf(' ') < 0
            && NameKey.plain(found.name()).equals(key);
    return doubtful ? null : found;
  }

  /// The same after a head word such as "tỉnh", where wrong diacritics and "HCM" are accepted.
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

  /// The same with one wrong, missing or extra letter, as in OCR.
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
            .filter(province -> EditDistance.atMostOne(plain, Folding.plain(province.name())))
            .toList();
    return near.size() == 1 ? near.getFirst() : null;
  }

  /// Places of this kind at `index`; null for none.
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

  /// Places of the kind's level. "xã" and "huyện" match any kind of their level, since communes and
  /// districts are upgraded; other kinds are preferred if they match.
  private static List<Place> ofKind(List<Place> places, PlaceKind kind) {
    var level =
        places.stream().filter(place -> place.kind().isDistrict() == kind.isDistrict()).toList();
    if (kind == PlaceKind.COMMUNE || kind == PlaceKind.DISTRICT) {
      return level;
    }
    var exact = level.stream().filter(place -> place.kind() == kind).toList();
    return exact.isEmpty() ? level : exact;
  }

  /// Districts named at `index` without a head word.
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
