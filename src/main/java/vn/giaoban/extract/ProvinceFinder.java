package vn.giaoban.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Evidence;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.Era;
import vn.giaoban.vocabulary.Gazetteer;
import vn.giaoban.vocabulary.People;
import vn.giaoban.vocabulary.Provinces;

/// Finds the province of a notice: stated in its header, else mentioned in its body, else inferred
/// from districts, communes and people. Safe for any number of threads.
///
/// The gazetteer is loaded on first use.
public final class ProvinceFinder {
  private static final String PERSON = "person";

  private final Provinces provinces;
  private final Supplier<Gazetteer> gazetteer;
  private final ProvinceWeights weights;

  public ProvinceFinder(Provinces provinces, Supplier<Gazetteer> gazetteer) {
    this.provinces = provinces;
    this.gazetteer = gazetteer;
    this.weights = new ProvinceWeights(provinces);
  }

  /// A finder with the tables that ship with the program.
  public static ProvinceFinder standard() {
    return new ProvinceFinder(Provinces.standard(), Gazetteer::standard);
  }

  /// Weighs the evidence of the notice and of `people`.
  public Placement find(ProvinceClues clues, People people) {
    var names = new PlaceNames(provinces, gazetteer, Era.on(clues.date()));
    var header = ProvinceHeader.read(clues, names);
    if (!header.stated().isEmpty()) {
      var province = header.stated().getFirst().province();
      return finding(province, ProvinceBasis.STATED, header.stated());
    }
    var own = new ArrayList<>(header.hints());
    own.addAll(ProvinceMentions.in(clues.text(), clues.body(), names));
    return weigh(own, persons(clues, people));
  }

  /// The province declared in a catalogue.
  ///
  /// @throws IllegalArgumentException for an unknown slug
  Placement declared(String province) {
    var evidence = List.of(new Evidence("catalog", province, province, null));
    return finding(province, ProvinceBasis.DECLARED, evidence);
  }

  /// Completes a notice by `people`. A declared, stated or mentioned province stays, as does
  /// everything if they contribute nothing.
  ///
  /// Depends on the notice and the people alone, and is idempotent.
  public Placement settle(Notice notice, People people) {
    return switch (notice.placement().provinceBasis()) {
      case DECLARED, STATED, MENTIONED -> notice.placement();
      case INFERRED, UNKNOWN -> weigh(ownEvidence(notice), persons(notice, people));
    };
  }

  private static List<Evidence> ownEvidence(Notice notice) {
    return notice.placement().evidence().stream()
        .filter(each -> !each.kind().equals(PERSON))
        .toList();
  }

  /// The basis is a mention only if the notice's own words decide; with evidence from people it is
  /// an inference.
  private Placement weigh(List<Evidence> own, List<Evidence> persons) {
    var alone = weights.decide(own).province();
    if (alone != null && own.stream().anyMatch(each -> isMention(each, alone))) {
      var telling = own.stream().filter(each -> each.province().equals(alone)).toList();
      return finding(alone, ProvinceBasis.MENTIONED, telling);
    }
    var all = Stream.concat(own.stream(), persons.stream()).toList();
    var decision = weights.decide(all);
    var province = decision.province();
    var ordered = winnerFirst(province, all);
    return province == null
        ? new Placement(null, null, ProvinceBasis.UNKNOWN, ordered, decision.candidates())
        : finding(province, ProvinceBasis.INFERRED, ordered);
  }

  private static boolean isMention(Evidence evidence, String province) {
    return evidence.kind().equals("text") && evidence.province().equals(province);
  }

  /// In an order independent of earlier decisions.
  private static List<Evidence> winnerFirst(@Nullable String winner, List<Evidence> evidence) {
    return evidence.stream()
        .sorted(
            Comparator.comparingInt((Evidence each) -> each.province().equals(winner) ? 0 : 1)
                .thenComparingInt(ProvinceFinder::firstLine)
                .thenComparing(Evidence::kind)
                .thenComparing(Evidence::quote)
                .thenComparing(Evidence::province))
        .toList();
  }

  private static int firstLine(Evidence evidence) {
    var lines = evidence.lines();
    return lines == null ? Integer.MAX_VALUE : lines.first();
  }

  private Placement finding(String province, ProvinceBasis basis, List<Evidence> evidence) {
    return new Placement(province, provinces.now(province), basis, evidence, List.of());
  }

  private static List<Evidence> persons(ProvinceClues clues, People people) {
    var lines = new LinkedHashMap<String, @Nullable Lines>();
    for (var person : clues.people()) {
      lines.put(person.name(), lines(clues.text(), person.name()));
    }
    return persons(clues.people(), clues.agency(), clues.date(), people, lines);
  }

  private static @Nullable Lines lines(LinedText text, String name) {
    int start = text.text().indexOf(name);
    return start < 0
        ? null
        : new Lines(text.lineAt(start), text.lineAt(start + Math.max(0, name.length() - 1)));
  }

  private static List<Evidence> persons(Notice notice, People people) {
    var lines = new LinkedHashMap<String, @Nullable Lines>();
    for (var each : notice.placement().evidence()) {
      if (each.kind().equals(PERSON)) {
        lines.put(each.quote(), each.lines());
      }
    }
    var meeting = notice.meeting();
    var persons = Stream.of(meeting.chair(), meeting.signer()).filter(Objects::nonNull).toList();
    return persons(persons, notice.document().agency(), meeting.day(), people, lines);
  }

  private static List<Evidence> persons(
      List<Person> persons,
      @Nullable String agency,
      @Nullable LocalDate day,
      People people,
      Map<String, @Nullable Lines> lines) {
    var found = new ArrayList<Evidence>();
    for (var person : persons) {
      var province = people.province(person, agency, day);
      if (province != null) {
        found.add(new Evidence(PERSON, province, person.name(), lines.get(person.name())));
      }
    }
    return found.stream().distinct().toList();
  }
}
