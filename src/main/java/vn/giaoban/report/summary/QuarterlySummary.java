package vn.giaoban.report.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Deadline;
import vn.giaoban.text.Lines;

/// Everything that the summary of a period says (báo cáo tổng hợp): figures, each with the search
/// that gives it, and directives as the notices have them. Nothing in it is written by the program
/// but numbers and names.
///
/// @param generation of the index that every figure comes from
/// @param telling for the topics with most directives
/// @param followUps null where they could not be found within a limit of time
/// @param provinces empty where there is one only
/// @param chance what the marks of `provinces` are worth; null where there are none
/// @param annex every directive of the period, or where to find them
public record QuarterlySummary(
    long generation,
    Scope scope,
    List<Total> totals,
    List<Month> months,
    List<Group> topics,
    List<Group> units,
    List<Topic> telling,
    Due deadlines,
    List<Cited> citations,
    @Nullable FollowedUp followUps,
    List<ProvinceLine> provinces,
    List<String> crossedTopics,
    ProvinceLine.@Nullable Chance chance,
    Missing missing,
    Annex annex) {
  public QuarterlySummary {
    totals = List.copyOf(totals);
    months = List.copyOf(months);
    topics = List.copyOf(topics);
    units = List.copyOf(units);
    telling = List.copyOf(telling);
    citations = List.copyOf(citations);
    provinces = List.copyOf(provinces);
    crossedTopics = List.copyOf(crossedTopics);
  }

  /// A count, and the search whose `total` it is.
  ///
  /// @param address of the interface, such as `/api/v1/directives?topic=ocop`
  public record Figure(long count, String address) {}

  /// The same figure in three periods.
  ///
  /// @param now null where the period has no notices, as the others are
  public record Compared(
      @Nullable Figure now, @Nullable Figure previous, @Nullable Figure yearBefore) {
    /// 0 where there is nothing to count in.
    public long count() {
      return now == null ? 0 : now.count();
    }
  }

  /// What is counted in all.
  public enum Measure {
    /// Notices that the filters on notices let through, with or without directives.
    NOTICES,
    DIRECTIVES,
    DIRECTIVES_WITH_DEADLINE,
    DIRECTIVES_WITHOUT_DEADLINE;

    /// The name in answers.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  public record Total(Measure measure, Compared figures) {}

  /// A calendar month of the period, or the part of it that lies in the period.
  ///
  /// @param month such as `2020-08`
  /// @param directives null where there are no notices
  public record Month(
      String month, LocalDate from, LocalDate to, Figure notices, @Nullable Figure directives) {}

  /// The directives with one value of a dimension. One may have several, so that groups do not add
  /// up to the total.
  ///
  /// @param share of the period's directives, from 0 to 1; null where there are none
  public record Group(String value, String name, Compared directives, @Nullable Double share) {}

  /// A directive as its notice has it.
  ///
  /// @param text the whole item, verbatim
  /// @param units names of who must act
  /// @param deadlines each with the day, month or quarter that it means
  /// @param due the first of the deadlines' last days
  /// @param cite issuer, document, day, item and line
  /// @param permalink the lines on the page of the notice
  public record Item(
      String id,
      String text,
      @Nullable String province,
      @Nullable String agency,
      List<String> units,
      @Nullable LocalDate date,
      @Nullable String number,
      List<Deadline> deadlines,
      @Nullable LocalDate due,
      Lines lines,
      String cite,
      String permalink) {
    public Item {
      units = List.copyOf(units);
      deadlines = List.copyOf(deadlines);
    }
  }

  /// The directives that tell most of a topic, none like another in the whole report.
  public record Topic(String value, String name, Figure directives, List<Item> quoted) {
    public Topic {
      quoted = List.copyOf(quoted);
    }
  }

  /// A document that directives of the period refer to.
  public record Cited(String ref, Figure directives) {}
}
