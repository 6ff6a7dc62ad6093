package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// The gazetteer of districts and communes, before and after the merger of 2025-07-01. Safe for any
/// number of threads.
///
/// Names are looked up by [NameKey], with diacritics or without.
public final class Gazetteer {
  /// The most words in a name.
  public static final int LONGEST = 7;

  private static final Pattern SEPARATOR = Pattern.compile("\\|");

  private final Provinces provinces;
  private final Names before = new Names();
  private final Names since = new Names();

  private Gazetteer(Provinces provinces) {
    this.provinces = provinces;
  }

  /// The tables that ship with the program, loaded on first use.
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  /// The places with this name. After the merger, former districts still match, with their present
  /// province; if the era is unknown, the older map takes precedence.
  public List<Place> named(String key, @Nullable Era era) {
    return places(before.exact.get(key), since.exact.get(key), era);
  }

  /// The places with this name, ignoring diacritics.
  public List<Place> namedPlain(String key, @Nullable Era era) {
    return places(before.plain.get(key), since.plain.get(key), era);
  }

  private List<Place> places(
      @Nullable List<Place> old, @Nullable List<Place> current, @Nullable Era era) {
    var known = old == null ? List.<Place>of() : old;
    var today = current == null ? List.<Place>of() : current;
    if (era == null) {
      return known.isEmpty() ? today : known;
    }
    return switch (era) {
      case SIXTY_THREE -> known;
      case THIRTY_FOUR -> merged(known, today);
    };
  }

  private List<Place> merged(List<Place> known, List<Place> today) {
    var places = new ArrayList<>(today);
    for (var place : known) {
      if (place.kind().isDistrict()) {
        places.add(new Place(place.kind(), provinces.now(place.province())));
      }
    }
    return places;
  }

  private void add(Names names, String table) {
    for (var row : Table.read(Gazetteer.class, table, this::row)) {
      names.add(row);
    }
  }

  private Row row(Map<String, String> cells) {
    var province = provinces.check(cells.getOrDefault("province", ""));
    var kind = PlaceKind.of(cells.getOrDefault("kind", ""));
    return new Row(new Place(kind, province.slug()), cells.getOrDefault("names", ""));
  }

  private record Row(Place place, String names) {}

  private static final class Names {
    final Map<String, List<Place>> exact = new HashMap<>(16_384);
    final Map<String, List<Place>> plain = new HashMap<>(16_384);

    /// Folds all names of a row in one call; folding keeps the separators.
    void add(Row row) {
      add(exact, Folding.exact(row.names()), row.place());
      add(plain, Folding.plain(row.names()), row.place());
    }

    private static void add(Map<String, List<Place>> names, String folded, Place place) {
      for (var name : SEPARATOR.split(folded, -1)) {
        names.computeIfAbsent(NameKey.words(name), _ -> new ArrayList<>(1)).add(place);
      }
    }
  }

  private static final class Standard {
    static final Gazetteer GAZETTEER = read();

    private static Gazetteer read() {
      var gazetteer = new Gazetteer(Provinces.standard());
      gazetteer.add(gazetteer.before, "places-2025-06-30.csv");
      gazetteer.add(gazetteer.before, "former-districts.csv");
      gazetteer.add(gazetteer.since, "places-2026-04-30.csv");
      return gazetteer;
    }
  }
}
