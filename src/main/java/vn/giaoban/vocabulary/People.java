package vn.giaoban.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// Chairs and signatories by name and agency, with the provinces they serve. Safe for any number of
/// threads; independent of insertion order.
public final class People {
  private final Map<Key, Set<Known>> known = new HashMap<>();
  private final Provinces provinces = Provinces.standard();

  private People(Collection<Known> rows) {
    for (var row : rows) {
      known.computeIfAbsent(Key.of(row.name, row.agency), _ -> new HashSet<>()).add(row);
    }
  }

  /// The table that ships with the program, loaded once.
  public static People standard() {
    return Standard.PEOPLE;
  }

  public static People of(Collection<Known> rows) {
    return new People(rows);
  }

  /// Those of these officials whose province is known.
  public static People learn(Collection<Official> officials) {
    var rows = new ArrayList<Known>();
    for (var each : officials) {
      if (each.province() != null) {
        rows.add(new Known(each.name(), each.agency(), each.province(), null, null, each.era()));
      }
    }
    return new People(rows);
  }

  /// These people and `others`.
  public People and(People others) {
    var rows = new ArrayList<Known>();
    known.values().forEach(rows::addAll);
    others.known.values().forEach(rows::addAll);
    return new People(rows);
  }

  /// Whether an official of this name and agency is among them.
  public boolean know(Official official) {
    return known.containsKey(Key.of(official.name(), official.agency()));
  }

  /// The only province in which `person` serves `agency` on `day`, in the map of that day; null if
  /// there is none or more than one. An unknown agency matches nobody.
  public @Nullable String province(
      @Nullable Person person, @Nullable String agency, @Nullable LocalDate day) {
    if (person == null || agency == null) {
      return null;
    }
    var possible = new ArrayList<Set<String>>();
    for (var row : known.getOrDefault(Key.of(person.name(), agency), Set.of())) {
      if (row.covers(day)) {
        possible.add(possible(row, Era.on(day)));
      }
    }
    return common(possible);
  }

  /// The provinces possible for `row` in `era`: a person who served a merged province after the
  /// merger served one of its parts before.
  private Set<String> possible(Known row, @Nullable Era era) {
    if (era == Era.THIRTY_FOUR) {
      return Set.of(provinces.now(row.province));
    }
    return era == Era.SIXTY_THREE && row.era == Era.THIRTY_FOUR
        ? Set.copyOf(provinces.partsOf(row.province))
        : Set.of(row.province);
  }

  private static @Nullable String common(List<Set<String>> possible) {
    if (possible.isEmpty()) {
      return null;
    }
    var common = new HashSet<>(possible.getFirst());
    possible.forEach(common::retainAll);
    return common.size() == 1 ? common.iterator().next() : null;
  }

  /// A chair or signatory of a notice.
  ///
  /// @param agency the notice's issuing body
  /// @param province slug of the province that the notice knows by itself; null where other notices
  ///   of the same official may tell it
  /// @param era of the notice's day; null if it has none
  public record Official(String name, String agency, @Nullable String province, @Nullable Era era) {
    private static final Set<ProvinceBasis> OWN =
        Set.of(ProvinceBasis.DECLARED, ProvinceBasis.STATED, ProvinceBasis.MENTIONED);

    /// Those of a notice as extracted from its file alone.
    public static List<Official> of(Notice notice) {
      var agency = notice.document().agency();
      if (agency == null) {
        return List.of();
      }
      var meeting = notice.meeting();
      var placement = notice.placement();
      var province = OWN.contains(placement.provinceBasis()) ? placement.province() : null;
      var era = Era.on(meeting.day());
      return Stream.of(meeting.chair(), meeting.signer())
          .filter(Objects::nonNull)
          .map(Person::name)
          .distinct()
          .map(name -> new Official(name, agency, province, era))
          .toList();
    }
  }

  /// A person known to serve a province.
  ///
  /// @param from first day; null if unknown
  /// @param to last day; null if unknown
  /// @param era era of the source; null if unknown
  public record Known(
      String name,
      String agency,
      String province,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Era era) {
    /// Parses a row of `people.csv`.
    ///
    /// @throws IllegalArgumentException naming the error
    public static Known of(Map<String, String> row) {
      var name = row.getOrDefault("name", "");
      var agency = row.getOrDefault("agency", "");
      if (name.isEmpty() || agency.isEmpty()) {
        throw new IllegalArgumentException("a person needs name and agency");
      }
      var province = Provinces.standard().check(row.getOrDefault("province", "")).slug();
      var from = period(row.getOrDefault("from", ""));
      var to = period(row.getOrDefault("to", ""));
      return new Known(
          name,
          agency,
          province,
          from == null ? null : from.firstDay(),
          to == null ? null : to.lastDay(),
          null);
    }

    private static @Nullable Period period(String text) {
      return text.isEmpty() ? null : Period.parse(text);
    }

    private boolean covers(@Nullable LocalDate day) {
      return day == null
          || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
  }

  private record Key(String name, String agency) {
    static Key of(String name, String agency) {
      return new Key(Folding.exact(Folding.oneLine(name)), Folding.exact(Folding.oneLine(agency)));
    }
  }

  private static final class Standard {
    static final People PEOPLE = new People(Table.read(People.class, "people.csv", Known::of));
  }
}
