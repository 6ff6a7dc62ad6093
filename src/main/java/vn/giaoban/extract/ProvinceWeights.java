package vn.giaoban.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Evidence;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.NameKey;
import vn.giaoban.vocabulary.Provinces;

/// Decides on a province by weighing evidence. Depends on the evidence alone, so that it can be
/// repeated when more is known.
final class ProvinceWeights {
  /// The least weight of a decision; chosen on the golden notices.
  private static final double LEAST = 0.4;

  /// The least ratio of the best weight to any other; chosen on the golden notices.
  private static final double LEAD = 2;

  private static final int MOST_CANDIDATES = 8;
  private static final double ROUNDING = 1e-9;

  private static final List<String> OWN =
      List.of("dia ban", "ubnd", "hdnd", "nhan dan", "tinh uy", "tinh doan", "toan tinh");
  private static final List<String> NAMED = List.of("tinh ", "thanh pho ", "tp ", "thanh uy ");
  private static final List<String> PLACED = List.of("tai ", "o ", "ra ", "vao ", "den ");

  private final Provinces provinces;

  ProvinceWeights(Provinces provinces) {
    this.provinces = provinces;
  }

  /// The result.
  ///
  /// @param province slug; null if none is clearly ahead
  /// @param candidates slugs if several are possible, most likely first; else empty
  record Decision(@Nullable String province, List<String> candidates) {}

  Decision decide(List<Evidence> evidence) {
    var weights = weigh(evidence);
    var ranked = ranked(weights);
    if (ranked.isEmpty() || weights.getOrDefault(ranked.getFirst(), 0.0) < LEAST) {
      return new Decision(null, candidates(ranked, weights));
    }
    var best = ranked.getFirst();
    var mentions = mentions(evidence);
    boolean clear =
        ranked.stream()
            .skip(1)
            .allMatch(other -> isAhead(best, other, weights) || covers(best, other, mentions));
    return clear ? new Decision(best, List.of()) : new Decision(null, candidates(ranked, weights));
  }

  private static List<String> ranked(Map<String, Double> weights) {
    var heaviest = Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder());
    return weights.entrySet().stream()
        .sorted(heaviest.thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isAhead(String best, String other, Map<String, Double> weights) {
    return weights.getOrDefault(best, 0.0) + ROUNDING >= LEAD * weights.getOrDefault(other, 0.0);
  }

  /// Whether the evidence for `best` includes all evidence for `other` and more.
  private static boolean covers(String best, String other, Map<String, Set<Mention>> mentions) {
    var ofBest = mentions.getOrDefault(best, Set.of());
    var ofOther = mentions.getOrDefault(other, Set.of());
    return ofBest.size() > ofOther.size() && ofBest.containsAll(ofOther);
  }

  private static List<String> candidates(List<String> ranked, Map<String, Double> weights) {
    var remaining =
        ranked.stream()
            .filter(
                other ->
                    !isAhead(ranked.getFirst(), other, weights) || other.equals(ranked.getFirst()))
            .limit(MOST_CANDIDATES)
            .toList();
    return remaining.size() > 1 ? remaining : List.of();
  }

  private static Map<String, Set<Mention>> mentions(List<Evidence> evidence) {
    var mentions = new HashMap<String, Set<Mention>>();
    for (var each : evidence) {
      mentions.computeIfAbsent(each.province(), _ -> new HashSet<>()).add(Mention.of(each));
    }
    return mentions;
  }

  /// The weight of each province. A name in several provinces is divided among them.
  private Map<String, Double> weigh(List<Evidence> evidence) {
    var sharers = new HashMap<Mention, Set<String>>();
    for (var each : evidence) {
      sharers.computeIfAbsent(Mention.of(each), _ -> new HashSet<>()).add(each.province());
    }
    var weights = new HashMap<String, Double>();
    for (var each : evidence) {
      double share = weight(each) / sharers.getOrDefault(Mention.of(each), Set.of("")).size();
      weights.merge(each.province(), share, Double::sum);
    }
    return weights;
  }

  private record Mention(String kind, String quote, @Nullable Lines lines) {
    static Mention of(Evidence evidence) {
      return new Mention(evidence.kind(), evidence.quote(), evidence.lines());
    }
  }

  private double weight(Evidence evidence) {
    return switch (evidence.kind()) {
      case "agency" -> 20;
      case "place-line" -> 8;
      case "text" -> mention(evidence);
      case "person" -> 3;
      case "district" -> 2;
      case "commune" -> 1;
      case "name" -> 0.5;
      default -> 0;
    };
  }

  /// The weight of a mention, by the words around it. A merged province's name counts half for its
  /// successor.
  private double mention(Evidence evidence) {
    var quote = NameKey.plain(evidence.quote());
    return words(quote) * (names(quote, evidence.province()) ? 1 : 0.5);
  }

  private static double words(String quote) {
    if (OWN.stream().anyMatch(quote::startsWith)) {
      return 6;
    }
    if (quote.contains(" voi ")) {
      return 0.3;
    }
    boolean named = NAMED.stream().anyMatch(quote::contains);
    if (PLACED.stream().anyMatch(quote::startsWith)) {
      return named ? 1.5 : 0.3;
    }
    if (named) {
      return 3;
    }
    return quote.startsWith("so ") ? 2 : 1;
  }

  private boolean names(String quote, String slug) {
    var province = provinces.bySlug(slug);
    return province == null
        || province.names().stream().anyMatch(name -> quote.contains(Folding.plain(name)));
  }
}
