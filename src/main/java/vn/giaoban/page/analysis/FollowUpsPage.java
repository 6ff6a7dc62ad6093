package vn.giaoban.page.analysis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.FollowUpAnswers;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Marks;
import vn.giaoban.search.dimension.Dimension;

/// Directives that a body issued again, with what changed each time.
public record FollowUpsPage(Analysis analysis, FollowUpAnswers.Page answer) {
  /// The parameters of the page.
  public static final Set<String> OWN = Set.of("times", "after");

  private static final List<String> TIMES = List.of("2", "3", "4", "5");

  public Frame frame() {
    return analysis.frame();
  }

  /// The least numbers of times to choose from.
  public List<String> times() {
    return TIMES;
  }

  /// Who issued a chain.
  public String origin(FollowUpAnswers.One chain) {
    var agency = chain.agency() == null ? "" : chain.agency();
    return chain.province() == null
        ? agency
        : "%s · %s".formatted(agency, frame().name(Dimension.PROVINCE, chain.province()));
  }

  /// The text of an occurrence; what the one before did not have is marked.
  public List<Marks.Part> parts(FollowUpAnswers.Time time) {
    return Marks.parts(time.directive().text(), spans(time.added()));
  }

  /// The words of the occurrence before that this one lacks.
  public List<String> dropped(FollowUpAnswers.One chain, int place) {
    if (place == 0) {
      return List.of();
    }
    var before = chain.occurrences().get(place - 1).directive().text();
    return chain.occurrences().get(place).removed().stream()
        .map(span -> before.substring(span.getFirst(), span.getLast()))
        .toList();
  }

  private static List<int[]> spans(List<List<Integer>> spans) {
    return spans.stream().map(span -> new int[] {span.getFirst(), span.getLast()}).toList();
  }

  /// The next page; null on the last.
  public @Nullable String more() {
    return answer.next() == null
        ? null
        : analysis.address().and("after", answer.next()).at(analysis.path());
  }
}
