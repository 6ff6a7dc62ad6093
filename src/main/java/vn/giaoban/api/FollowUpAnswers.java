package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.followups.Chain;
import vn.giaoban.analytics.followups.FollowUpsAnswer;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.export.Reference;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.text.Span;

/// JSON responses on chains of repeated directives.
public final class FollowUpAnswers {
  private FollowUpAnswers() {}

  /// One page of chains.
  ///
  /// @param days the range of days; omitted if unrestricted
  /// @param selected count of the whole selection
  /// @param total number of chains
  public record Page(
      long generation,
      String query,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      FollowUpsAnswer.Part selected,
      long assessmentsLeftOut,
      FollowUpsAnswer.Part withoutBody,
      FollowUpsAnswer.Part withoutDate,
      int times,
      int total,
      @Nullable String next,
      List<One> followUps) {}

  /// The chain of one directive.
  public record Single(long generation, One followUp) {}

  /// A chain.
  ///
  /// @param likeness how sure it is that all are one task: the least of the occurrences
  /// @param searches searches that together find exactly the occurrences; several if one address
  ///   cannot name them all
  public record One(
      String id,
      @Nullable String province,
      @Nullable String agency,
      Kind kind,
      int times,
      @Nullable Double likeness,
      List<String> searches,
      int selected,
      List<String> selectedSearches,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      int months,
      int putOff,
      int putOffDays,
      int unitChanges,
      List<Time> occurrences) {}

  /// One occurrence on its own.
  ///
  /// @param chain id of the chain
  /// @param times number of occurrences in the chain
  /// @param time position in the chain, from 1
  public record Row(String chain, int times, int time, Time occurrence) {}

  /// One occurrence in a chain.
  ///
  /// @param likeness chance that it is the same task as the one before that it is most like, from 0
  ///   to 1; null for the first
  /// @param removed spans of the previous occurrence's text
  /// @param added spans of this text
  public record Time(
      Answers.Neighbour directive,
      String cite,
      boolean selected,
      @Nullable Double likeness,
      int months,
      List<String> units,
      List<String> unitText,
      List<String> unitWritten,
      boolean unitsChanged,
      List<Deadline> deadlines,
      @Nullable LocalDate due,
      @Nullable Integer movedDays,
      List<List<Integer>> removed,
      List<List<Integer>> added) {}

  /// The response to a request whose query is `query`, as typed.
  public static Page list(
      String query, FollowUpsRequest request, FollowUpsAnswer answer, Names names) {
    var days = request.selection().days();
    return new Page(
        answer.generation(),
        query,
        days.isBounded() ? days : null,
        answer.selected(),
        answer.assessmentsLeftOut(),
        answer.withoutBody(),
        answer.withoutDate(),
        request.times(),
        answer.total(),
        answer.next(),
        answer.chains().stream().map(chain -> one(chain, names)).toList());
  }

  public static Single single(long generation, Chain chain, Names names) {
    return new Single(generation, one(chain, names));
  }

  /// One occurrence in a chain.
  ///
  /// @param time position in the chain, from 1
  public static Row row(Chain chain, int time, Names names) {
    return new Row(chain.id(), chain.times(), time, time(chain.occurrences().get(time - 1), names));
  }

  static One one(Chain chain, Names names) {
    var first = chain.occurrences().getFirst().filed();
    return new One(
        chain.id(),
        first.notice().location().province(),
        first.notice().document().agency(),
        first.directive().kind(),
        chain.times(),
        chain.likeness(),
        chain.searches(),
        chain.selected(),
        chain.selectedSearches(),
        chain.first(),
        chain.last(),
        chain.months(),
        chain.putOff(),
        chain.putOffDays(),
        chain.unitChanges(),
        chain.occurrences().stream().map(occurrence -> time(occurrence, names)).toList());
  }

  private static Time time(Chain.Occurrence occurrence, Names names) {
    var directive = occurrence.filed().directive();
    return new Time(
        Answers.shown(occurrence.filed()),
        Reference.cite(occurrence.filed(), names),
        occurrence.isSelected(),
        occurrence.likeness(),
        occurrence.months(),
        directive.facts().units(),
        directive.facts().unitText(),
        directive.facts().unitWritten(),
        occurrence.unitsChanged(),
        directive.facts().deadlines(),
        occurrence.due(),
        occurrence.movedDays(),
        pairs(occurrence.changes().removed()),
        pairs(occurrence.changes().added()));
  }

  private static List<List<Integer>> pairs(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}
